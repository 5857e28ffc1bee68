package threadwork.grader.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import threadwork.grader.channel.Ending;
import threadwork.grader.probe.ThrownInProgram;

class ThrownElsewhereTest {

    private static final StackTraceElement[] STUDENTS = {
        new StackTraceElement("java.io.FileOutputStream", "write", "FileOutputStream.java", 1),
        new StackTraceElement("threadwork.ex15process.Child", "run", "Child.java", 33)};

    @Test
    void what_the_students_code_threw_in_another_jvm_reads_as_if_thrown_here() {
        Diagnosis diagnosis = Diagnosis.of(new ThrownInProgram(IOException.class.getName(), "Broken pipe", STUDENTS, null));
        assertEquals(Ending.STUDENT_CODE_THREW, diagnosis.ending());
        assertEquals("Your code threw IOException at Child.java:33: Broken pipe", diagnosis.what());
        assertTrue(diagnosis.evidence().get(0).text().startsWith("java.io.IOException: Broken pipe\n    at threadwork.ex15process.Child.run"));
    }

    @Test
    void a_gap_met_in_another_jvm_is_a_gap() {
        ThrownInProgram gap = new ThrownInProgram(UnsupportedOperationException.class.getName(), "TODO: Child.run is yours to write", STUDENTS, null);
        ThrownInProgram around = new ThrownInProgram("java.util.concurrent.ExecutionException", null, new StackTraceElement[0], gap);
        assertEquals(Ending.GAP_MET, Diagnosis.of(gap).ending());
        assertEquals(Ending.GAP_MET, Diagnosis.of(around).ending());
    }

    @Test
    void what_never_passed_the_students_code_is_our_own_fault() {
        StackTraceElement[] ours = {new StackTraceElement("threadwork.checks.ex15process.Subject", "call", "Subject.java", 1)};
        assertEquals(Ending.GRADER_BROKE, Diagnosis.of(new ThrownInProgram(IOException.class.getName(), "", ours, null)).ending());
    }
}

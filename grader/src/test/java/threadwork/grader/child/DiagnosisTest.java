package threadwork.grader.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import threadwork.grader.channel.Ending;

/** Whose doing it was, where no line of the student's stands on the stack. */
class DiagnosisTest {

    @Test
    void what_was_made_in_a_pool_came_by_the_students_code() throws Exception {
        Iterator<Object> empty = Collections.emptyIterator();
        ExecutionException told = assertThrows(ExecutionException.class, () -> CompletableFuture.supplyAsync(empty::next).get());
        Diagnosis diagnosis = Diagnosis.of(told.getCause());
        assertEquals(Ending.STUDENT_CODE_THREW, diagnosis.ending());
        assertEquals("Your code threw NoSuchElementException.", diagnosis.what());
    }

    @Test
    void the_same_with_the_students_wrapping_around_it() throws Exception {
        Iterator<Object> empty = Collections.emptyIterator();
        ExecutionException told = assertThrows(ExecutionException.class, () -> CompletableFuture.supplyAsync(empty::next).get());
        assertEquals(Ending.STUDENT_CODE_THREW, Diagnosis.of(new IllegalStateException(told)).ending());
    }

    @Test
    void who_leaves_no_trace_is_not_us() {
        RuntimeException bare = new RuntimeException("bare");
        bare.setStackTrace(new StackTraceElement[0]);
        assertEquals(Ending.STUDENT_CODE_THREW, Diagnosis.of(bare).ending());
    }

    @Test
    void a_mistake_of_a_check_is_ours() {
        Throwable ours = assertThrows(NullPointerException.class, () -> Objects.requireNonNull(null));
        Diagnosis diagnosis = Diagnosis.of(ours);
        assertEquals(Ending.GRADER_BROKE, diagnosis.ending());
        assertTrue(diagnosis.evidence().get(0).text().contains("DiagnosisTest"), diagnosis.toString());
    }
}

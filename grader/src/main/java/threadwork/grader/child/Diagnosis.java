package threadwork.grader.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import threadwork.grader.channel.Ending;
import threadwork.grader.model.Evidence;
import threadwork.grader.probe.Failure;

/**
 * Tells from what a check threw whose doing it was: the check's claim, the student's code, the machine, or the check itself.
 * What came upon a thread of ours, and is not clearly one of the first three, counts as our own fault.
 */
record Diagnosis(Ending ending, String what, List<Evidence> evidence) {

    static Diagnosis of(Throwable thrown) {
        List<Evidence> evidence = new ArrayList<>(Examples.in(thrown));
        Throwable gap = StudentFault.gapIn(thrown);
        if (gap != null) {
            return new Diagnosis(Ending.GAP_MET, StudentFault.message(gap), List.of());
        }
        if (thrown instanceof Failure failure) {
            evidence.addAll(0, failure.evidence());
            return new Diagnosis(Ending.CLAIM_FAILED, failure.getMessage(), evidence);
        }
        if (thrown instanceof AssertionFailedError claim) {
            return new Diagnosis(Ending.CLAIM_FAILED, String.valueOf(claim.getMessage()), evidence);
        }
        if (thrown instanceof TestAbortedException aborted) {
            return new Diagnosis(Ending.INCONCLUSIVE, String.valueOf(aborted.getMessage()), evidence);
        }
        Throwable own = StudentFault.in(thrown);
        if (own != null) {
            evidence.add(0, new Evidence("exception", StudentFault.stack(own), StudentFault.values(own)));
            return new Diagnosis(Ending.STUDENT_CODE_THREW, StudentFault.sentence(own), evidence);
        }
        evidence.add(new Evidence("exception", Examples.fullStack(thrown)));
        Optional<String> odd = OddValue.in(thrown);
        if (odd.isPresent()) {
            return new Diagnosis(Ending.CLAIM_FAILED, "The check could not work with what it got from your code: " + odd.get() + ".", evidence);
        }
        return new Diagnosis(Ending.GRADER_BROKE, thrown.getClass().getName(), evidence);
    }
}

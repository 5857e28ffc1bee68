package threadwork.grader.run;

import java.util.List;
import threadwork.grader.channel.Message;
import threadwork.grader.child.ChecksMain;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Verdict;
import threadwork.grader.model.evidence.Deadlock;

/** Turns what came back from a child into the one result of a check. */
final class Verdicts {

    /** From this exit status on, a signal that no Java code can send ended the JVM: the machine, not the submission. */
    private static final int FIRST_SIGNAL = 129;

    private Verdicts() {
    }

    static CheckResult of(Check check, Answer answer, double seconds, long limitSeconds) {
        if (answer instanceof Answer.Ended ended) {
            return of(check, ended.message(), seconds);
        }
        if (answer instanceof Answer.OverTime over) {
            List<Evidence> evidence = over.threads().isBlank() ? List.of() : List.of(new Evidence("threads", over.threads()));
            return CheckResult.notPassed(check, Verdict.TIMED_OUT, seconds, Words.overTime(limitSeconds), evidence);
        }
        if (answer instanceof Answer.Died died) {
            return died(check, died.exit(), seconds);
        }
        return CheckResult.notPassed(check, Verdict.FAILED, seconds, Words.channelTouched(), List.of());
    }

    private static CheckResult of(Check check, Message.Ended ended, double seconds) {
        boolean deadlocked = ended.evidence().stream().anyMatch(piece -> piece.detail() instanceof Deadlock);
        Feedback ofTheCheck = deadlocked ? Words.deadlock(ended.what()) : new Feedback(ended.what(), check.why(), check.next());
        return switch (ended.how()) {
            case PASSED -> CheckResult.passed(check, seconds, ended.evidence());
            case CLAIM_FAILED -> CheckResult.notPassed(check, Verdict.FAILED, seconds, ofTheCheck, ended.evidence());
            case STUDENT_CODE_THREW -> CheckResult.notPassed(check, Verdict.FAILED, seconds, Words.threw(ended.what()), ended.evidence());
            case GAP_MET -> CheckResult.notPassed(check, Verdict.NOT_STARTED, seconds, Words.notStarted(ended.what()), List.of());
            case INCONCLUSIVE ->
                    CheckResult.notPassed(check, Verdict.INCONCLUSIVE, seconds, Words.inconclusive(ended.what()), ended.evidence());
            case GRADER_BROKE ->
                    CheckResult.notPassed(check, Verdict.GRADER_ERROR, seconds, Words.graderBroke(ended.what()), ended.evidence());
        };
    }

    private static CheckResult died(Check check, int exit, double seconds) {
        if (exit >= FIRST_SIGNAL || exit < 0) {
            return CheckResult.notPassed(check, Verdict.INCONCLUSIVE, seconds, Words.jvmKilled(exit), List.of());
        }
        Feedback feedback = exit == ChecksMain.OUT_OF_MEMORY ? Words.outOfMemory() : Words.exited(exit);
        return CheckResult.notPassed(check, Verdict.FAILED, seconds, feedback, List.of());
    }
}

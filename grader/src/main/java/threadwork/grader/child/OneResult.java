package threadwork.grader.child;

import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Hears how the one test that was asked for ended. */
final class OneResult implements TestExecutionListener {

    private int tests;
    private Throwable thrown;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            tests++;
        }
        if (thrown == null && result.getStatus() != Status.SUCCESSFUL) {
            thrown = result.getThrowable().orElseGet(() -> new IllegalStateException("ended as " + result.getStatus() + " without a reason"));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        thrown = new IllegalStateException("the engine skipped it: " + reason);
    }

    /** What it threw, or nothing if exactly one test ran and passed. */
    Optional<Throwable> thrown() {
        if (thrown == null && tests != 1) {
            return Optional.of(new IllegalStateException(tests + " tests ran where one was planned"));
        }
        return Optional.ofNullable(thrown);
    }
}

package threadwork.grader.stress;

import java.util.Map;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.reporting.ReportEntry;
import org.opentest4j.TestAbortedException;
import threadwork.grader.probe.Inconclusive;

/**
 * Runs {@code @JCStressTest} classes, one test each, in the JVM it is called in.
 *
 * <p>A forbidden outcome or a hang is a {@link threadwork.grader.probe.Failure}; what an actor throws is the test's failure as it
 * is; what could not be found out is {@link Inconclusive}; an {@link IllegalStateException} from this package is our own fault.
 * A pass says only that nothing forbidden was seen: samples are not evidence, collisions are, and actors that never met on
 * this machine prove nothing against anybody.
 *
 * <p>After a hang the stuck threads (all daemons) stay behind; use a fresh JVM for the next submission.
 */
public final class JcstressEngine implements TestEngine {

    public static final String ID = "jcstress";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId root) {
        return new Discovery(request, root).tree();
    }

    @Override
    public void execute(ExecutionRequest request) {
        Limits limits = Limits.from(request.getConfigurationParameters());
        walk(request.getRootTestDescriptor(), limits, request.getEngineExecutionListener());
    }

    private static void walk(TestDescriptor node, Limits limits, EngineExecutionListener listener) {
        listener.executionStarted(node);
        TestExecutionResult result = TestExecutionResult.successful();
        if (node instanceof StressTest test) {
            result = run(test, limits, listener);
        }
        for (TestDescriptor child : node.getChildren()) {
            walk(child, limits, listener);
        }
        listener.executionFinished(node, result);
    }

    private static TestExecutionResult run(StressTest test, Limits limits, EngineExecutionListener listener) {
        try {
            Outcomes outcomes = new StressRun(StressState.of(test.state()), limits).sample();
            listener.reportingEntryPublished(test, ReportEntry.from(Map.of("outcomes", outcomes.table())));
            outcomes.judge();
            return TestExecutionResult.successful();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return TestExecutionResult.aborted(new Inconclusive("The check was interrupted before it could find out."));
        } catch (TestAbortedException e) {
            return TestExecutionResult.aborted(e);
        } catch (Throwable e) {
            return TestExecutionResult.failed(e);
        }
    }
}

package threadwork.grader.stress;

import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The engine as the launcher drives it. */
final class EngineRun {

    private EngineRun() {
    }

    static LauncherDiscoveryRequestBuilder select(DiscoverySelector... selectors) {
        return LauncherDiscoveryRequestBuilder.request().filters(includeEngines(JcstressEngine.ID)).selectors(selectors);
    }

    /** Results by display name. */
    static Map<String, TestExecutionResult> run(LauncherDiscoveryRequest request) {
        Map<String, TestExecutionResult> results = new TreeMap<>();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    results.put(test.getDisplayName(), result);
                }
            }
        });
        return results;
    }

    /** The one result of one state, sampled for {@code cpuMillis}, with a hang left unexplained after {@code stuckMillis}. */
    static TestExecutionResult run(Class<?> state, long cpuMillis, long stuckMillis) {
        Map<String, TestExecutionResult> results = run(select(DiscoverySelectors.selectClass(state))
                .configurationParameter("threadwork.stress.cpuMillis", Long.toString(cpuMillis))
                .configurationParameter("threadwork.stress.stuckMillis", Long.toString(stuckMillis)).build());
        return results.values().iterator().next();
    }

    static TestExecutionResult run(Class<?> state) {
        return run(state, 2_000, 30_000);
    }

    /** Display names of what {@code request} finds. */
    static List<String> found(LauncherDiscoveryRequest request) {
        var plan = LauncherFactory.create().discover(request);
        return plan.getRoots().stream().flatMap(root -> plan.getDescendants(root).stream())
                .filter(TestIdentifier::isTest).map(TestIdentifier::getDisplayName).sorted().toList();
    }
}

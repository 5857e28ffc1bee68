package threadwork.grader.child;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import net.jqwik.engine.JqwikTestEngine;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import threadwork.grader.stress.JcstressEngine;

/** The JUnit Platform with exactly our engines; nothing on any class path can add a listener or an engine to it. */
final class Engines {

    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine(), new JqwikTestEngine(), new JcstressEngine())
            .build());

    /**
     * Runs one check.
     *
     * @param member the method, or empty where the class itself is the check
     */
    OneResult run(Class<?> type, String member) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(type))
                .filters((PostDiscoveryFilter) found -> FilterResult.includedIf(isOrHolds(found, member)))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        OneResult result = new OneResult();
        launcher.execute(request, result);
        return result;
    }

    private static boolean isOrHolds(TestDescriptor found, String member) {
        return member.isEmpty() || !found.isTest() || found.getSource().filter(source -> isMethod(source, member)).isPresent();
    }

    private static boolean isMethod(TestSource source, String member) {
        return source instanceof MethodSource method && method.getMethodName().equals(member);
    }
}

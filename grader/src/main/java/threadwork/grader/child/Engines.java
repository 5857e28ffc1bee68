package threadwork.grader.child;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import threadwork.grader.model.Kind;

/**
 * The JUnit Platform with exactly our engines; nothing on any class path can add a listener or an engine to it. Each engine is
 * made when its first check comes, and asked for its own checks only: most JVMs need one of them, and all are slow to load.
 */
final class Engines {

    private final Map<Engine, Launcher> launchers = new EnumMap<>(Engine.class);

    /**
     * Runs one check.
     *
     * @param member the method, or empty where the class itself is the check
     */
    OneResult run(Kind kind, Class<?> type, String member) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors(type, member))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        OneResult result = new OneResult();
        launchers.computeIfAbsent(Engine.of(kind), Engines::launcher).execute(request, result);
        return result;
    }

    /** By name, for the plan does not know a property's parameters. */
    private static List<DiscoverySelector> selectors(Class<?> type, String member) {
        if (member.isEmpty()) {
            return List.of(selectClass(type));
        }
        return Stream.of(type.getDeclaredMethods()).filter(method -> method.getName().equals(member))
                .map(method -> (DiscoverySelector) selectMethod(type, method)).toList();
    }

    private static Launcher launcher(Engine engine) {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(engine.make())
                .build());
    }
}

package threadwork.grader.child;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * made when its first check comes, and asked for its own checks only: all are slow to load, and most JVMs need one or none.
 */
final class Engines {

    private final Map<Engine, Launcher> launchers = new EnumMap<>(Engine.class);

    /**
     * Runs one check.
     *
     * @param member the method, or empty where the class itself is the check
     * @return what it threw, or nothing if it passed
     */
    Optional<Throwable> run(Kind kind, Class<?> type, String member) throws IOException, ReflectiveOperationException {
        Engine engine = Engine.of(kind);
        Optional<PlainTest> plain = engine == Engine.JUPITER ? PlainTest.of(type, member) : Optional.empty();
        return plain.isPresent() ? plain.get().run() : run(engine, type, member);
    }

    private Optional<Throwable> run(Engine engine, Class<?> type, String member) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors(type, member))
                // A stress check is run where every schedule was found clean: it shows that on real cores, and decides nothing by how long it looks.
                .configurationParameter("threadwork.stress.cpuMillis", "1000")
                .configurationParameter("threadwork.stress.wallMillis", "10000")
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        OneResult result = new OneResult();
        launchers.computeIfAbsent(engine, Engines::launcher).execute(request, result);
        return result.thrown();
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

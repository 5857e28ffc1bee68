package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import threadwork.grader.stress.JcstressEngine;

/** What jcstress sees on this machine is among what the explorer says is possible. */
class JcstressAgreementTest {

    private static final String CPU_MILLIS = "500";
    private static final Options ALL = Options.USUAL.withPreemptions(20).withExecutions(200_000);

    @TestFactory
    Stream<DynamicTest> what_the_machine_shows_was_enumerated() {
        return Stream.of(
                test(JcstressScenarios.VolatileHits.class, "1", "2"), // 1: an update is lost
                test(JcstressScenarios.AtomicHits.class, "1, 2", "2, 1"),
                test(JcstressScenarios.PairBehindALock.class, "0, 0", "1, 1"),
                test(JcstressScenarios.Announcements.class, "0, 1", "1, 0", "1, 1"),
                test(JcstressScenarios.Publication.class, "-1", "42"),
                test(JcstressScenarios.OneWins.class, "1, 0, 1", "0, 1, 2"),
                test(JcstressScenarios.Handover.class, "0, 42", "42, 42"));
    }

    private static DynamicTest test(Class<?> state, String... possible) {
        return DynamicTest.dynamicTest(state.getSimpleName(), () -> {
            assertEquals(new TreeSet<>(Set.of(possible)), enumerated(state));
            Set<String> observed = observed(state);
            assertFalse(observed.isEmpty(), "jcstress took no samples");
            assertTrue(Set.of(possible).containsAll(observed), () -> "seen on this machine: " + observed);
        });
    }

    private static Set<String> enumerated(Class<?> state) {
        Litmus.begin();
        Exploration seen = new Explorer(JcstressAgreementTest.class.getClassLoader(), JcstressAgreementTest::classFile)
                .explore(state.getName(), "scenario", ALL);
        assertEquals("", seen.detail());
        assertTrue(seen.isClean(), () -> seen.races().toString());
        assertTrue(seen.coverage().complete(), () -> seen.coverage().toString());
        return Litmus.all();
    }

    private static byte[] classFile(String name) {
        if (!name.startsWith(JcstressScenarios.class.getName())) {
            return null;
        }
        try (InputStream in = JcstressAgreementTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> observed(Class<?> state) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().filters(includeEngines(JcstressEngine.ID))
                .selectors(selectClass(state)).configurationParameter("threadwork.stress.cpuMillis", CPU_MILLIS).build();
        Set<String> outcomes = new TreeSet<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                entry.getKeyValuePairs().get("outcomes").lines().skip(1).map(line -> line.split(" {2,}")[0]).forEach(outcomes::add);
            }
        });
        return outcomes;
    }
}

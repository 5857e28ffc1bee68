package threadwork.grader.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.engine.discovery.PackageNameFilter.excludePackageNames;
import static threadwork.grader.stress.EngineRun.found;
import static threadwork.grader.stress.EngineRun.select;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;
import threadwork.grader.stress.samples.Counters;

class SelectorTest {

    private static final List<String> COUNTERS = List.of("locked_hits", "racy_hits", "three_locked_hits");
    private static final String PACKAGE = "threadwork.grader.stress.samples";

    @Test
    void a_class_stands_for_the_states_nested_in_it() {
        assertEquals(COUNTERS, found(select(selectClass(Counters.class)).build()));
    }

    @Test
    void a_state_stands_for_itself() {
        assertEquals(List.of("racy_hits"), found(select(selectClass(Counters.RacyHits.class)).build()));
    }

    @Test
    void a_state_selected_twice_is_one_test() {
        assertEquals(COUNTERS, found(select(selectClass(Counters.class), selectClass(Counters.RacyHits.class)).build()));
    }

    @Test
    void a_class_without_states_is_an_empty_engine() {
        assertEquals(List.of(), found(select(selectClass(SelectorTest.class)).build()));
    }

    @Test
    void a_package_is_searched_and_class_names_are_filtered_by_the_top_level_class() {
        var included = select(selectPackage(PACKAGE)).filters(includeClassNamePatterns(".*Counters"));
        var excluded = select(selectPackage(PACKAGE)).filters(excludeClassNamePatterns(".*(Counters|Handovers|Hangs|Throwers)"));

        assertEquals(COUNTERS, found(included.build()));
        assertEquals(List.of(), found(excluded.build()));
    }

    @Test
    void a_class_path_root_is_searched_and_packages_are_filtered() throws Exception {
        Path here = Path.of(Counters.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        DiscoverySelector root = selectClasspathRoots(Set.of(here)).get(0);

        assertEquals(COUNTERS, found(select(root).filters(includeClassNamePatterns(".*Counters")).build()));
        assertEquals(List.of(), found(select(root).filters(excludePackageNames("threadwork")).build()));
    }

    @Test
    void a_test_is_found_again_by_its_id_and_by_its_parents() {
        TestIdentifier test = only(Counters.RacyHits.class);
        UniqueId id = test.getUniqueIdObject();

        assertEquals(List.of("racy_hits"), found(select(selectUniqueId(id)).build()));
        assertEquals(COUNTERS, found(select(selectUniqueId(id.removeLastSegment())).build()));
    }

    @Test
    void the_source_of_a_test_is_its_state() {
        assertEquals(ClassSource.from(Counters.RacyHits.class), only(Counters.RacyHits.class).getSource().orElseThrow());
    }

    private static TestIdentifier only(Class<?> state) {
        var plan = LauncherFactory.create().discover(select(selectClass(state)).build());
        return plan.getRoots().stream().flatMap(root -> plan.getDescendants(root).stream())
                .filter(TestIdentifier::isTest).findFirst().orElseThrow();
    }
}

package threadwork.grader.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import threadwork.grader.model.Check;
import threadwork.grader.model.Exercise;

class RubricTest {

    /** The plan is read from class files; the engines find tests their own way. They must agree, or a check is never run. */
    @Test
    void the_plan_is_exactly_what_the_junit_platform_discovers() {
        for (Exercise exercise : Rubric.ofThisKit()) {
            Set<String> planned = new TreeSet<>();
            exercise.checks().forEach(check -> planned.add(check.member().isEmpty() ? check.type() : check.type() + "#" + check.member()));
            Set<String> types = new TreeSet<>();
            exercise.checks().stream().map(Check::type).map(type -> type.replaceAll("\\$.*", "")).forEach(types::add);
            Set<String> discovered = new TreeSet<>();
            types.forEach(type -> discovered.addAll(discovered(type)));
            assertEquals(planned, discovered, exercise.id());
        }
    }

    @Test
    void nested_classes_are_turned_into_claims() {
        assertEquals("two_hits_are_both_counted", CheckClassReader.claim("threadwork.checks.ex06race.RaceChecks$TwoHitsAreBothCounted"));
    }

    @Test
    void a_package_without_a_check_class_is_a_mistake_of_ours_that_says_so() {
        assertEquals("threadwork.checks.ex99none has no class with @Exercise", assertThrows(IllegalStateException.class,
                () -> Rubric.of(Map.of("ex99none/package-info.class", classFile()))).getMessage());
    }

    private static byte[] classFile() {
        try (var in = RubricTest.class.getResourceAsStream("RubricTest.class")) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> discovered(String type) {
        TestPlan plan = LauncherFactory.create().discover(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(type)).build());
        Set<String> found = new TreeSet<>();
        plan.getRoots().forEach(root -> plan.getDescendants(root).stream().filter(TestIdentifier::isTest).forEach(test -> {
            Object source = test.getSource().orElseThrow();
            found.add(source instanceof MethodSource method ? method.getClassName() + "#" + method.getMethodName()
                    : ((ClassSource) source).getClassName());
        }));
        return found;
    }
}

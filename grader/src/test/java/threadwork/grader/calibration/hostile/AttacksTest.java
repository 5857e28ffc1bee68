package threadwork.grader.calibration.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadwork.grader.calibration.hostile.Must.Verdict;
import threadwork.grader.model.Exercise;
import threadwork.grader.plan.Rubric;

class AttacksTest {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Map<String, Exercise> EXERCISES =
            Rubric.ofThisKit().stream().collect(Collectors.toMap(Exercise::id, Function.identity()));

    @Test
    void every_kind_of_attack_by_a_submission_is_there() throws IOException {
        Set<String> kinds = attacks().stream().flatMap(attack -> Arrays.stream(attack.rows().split(", "))).collect(Collectors.toSet());
        TreeSet<Integer> missing = new TreeSet<>(IntStream.rangeClosed(1, 90).boxed().toList());
        // Those are about pull requests and workflows, which no submission is.
        missing.removeAll(IntStream.rangeClosed(78, 83).boxed().toList());
        missing.removeIf(row -> kinds.contains(String.valueOf(row)));
        assertEquals(Set.of(), missing);
    }

    @Test
    void there_are_thirty_more_of_our_own_invention() throws IOException {
        assertTrue(attacks().stream().filter(attack -> attack.rows().equals("own")).count() >= 30);
    }

    @Test
    void no_two_have_the_same_name() throws IOException {
        List<String> names = new Attacks(HOME, EXERCISES).names();
        assertEquals(new HashSet<>(names).size(), names.size());
    }

    @Test
    void each_makes_something_to_hand_in(@TempDir Path folder) throws IOException {
        for (Attack attack : attacks()) {
            if (!attack.name().equals("ZipBomb") && !attack.name().equals("ZipOfManyEntries")) {
                Path own = Files.createDirectory(folder.resolve(attack.name()));
                assertTrue(Files.exists(attack.recipe().make(own)), attack.name());
            }
        }
    }

    @Test
    void a_verdict_has_names_after_at() {
        Must must = Must.parse("no points at one, two");
        assertEquals(new Must(Verdict.NO_POINTS, List.of("one", "two")), must);
        assertEquals("no points at one, two", must.toString());
        assertEquals(new Must(Verdict.DOES_NOT_COMPILE, List.of()), Must.parse("does not compile"));
    }

    @Test
    void what_is_not_in_the_vocabulary_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Must.parse("some points"));
        assertThrows(IllegalArgumentException.class, () -> Attack.of("A", "attack 1: no points", "ex06race", folder -> folder));
        assertThrows(IllegalArgumentException.class, () -> Attack.of("A", "attack one: no points — why", "ex06race", folder -> folder));
    }

    private static List<Attack> attacks() throws IOException {
        return new Attacks(HOME, EXERCISES).all();
    }
}

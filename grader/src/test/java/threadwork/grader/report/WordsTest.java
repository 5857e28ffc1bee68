package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Score;

class WordsTest {

    @Test
    void one_is_not_many() {
        assertEquals("0 points", Words.count(0, "point"));
        assertEquals("1 point", Words.count(1, "point"));
        assertEquals("2 points", Words.count(2, "point"));
        assertEquals("0 of 1 point", Words.points(new Score(0, 1)));
        assertEquals("1 of 3 points", Words.points(new Score(1, 3)));
    }

    @Test
    void a_claim_reads_as_words() {
        assertEquals("nothing is lost", Words.claim(Samples.check("ex06race", "nothing_is_lost", Kind.UNIT, 1)));
    }

    @Test
    void ignored_files_are_named_up_to_five() {
        assertEquals("a.txt; no exercise asks for it", Words.ignored(List.of("a.txt")));
        assertEquals("f1, f2, f3, f4, f5; no exercise asks for them", Words.ignored(names(5)));
        assertEquals("f1, f2, f3, f4, f5 and more; no exercise asks for them", Words.ignored(names(8)));
    }

    @Test
    void the_reason_for_a_person_is_named() {
        var exercise = Samples.exercise("ex06race", "A shared counter");
        var check = Samples.check("ex06race", "nothing_is_lost", Kind.UNIT, 1);

        assertEquals("ex06race — 1 check could not be judged (nothing is lost); the points are kept for now.",
                Words.review(exercise, List.of(check)));
        assertEquals("ex06race is marked for review.", Words.review(exercise, List.of()));
    }

    private static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "f" + i).toList();
    }
}

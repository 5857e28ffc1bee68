package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Score;
import threadwork.grader.model.Verdict;

class ConsoleReportTest {

    private final ConsoleReport console = new ConsoleReport(Samples.PLAIN);

    @Test
    void every_verdict_has_a_symbol_and_a_word() {
        assertLines("""
              ✔ passed       claim of passed                          unit       1/1  1.50 s
              ✘ failed       claim of failed                          unit       0/1  1.50 s
              ⏱ timed out    claim of timed out                       unit       0/1  1.50 s
              – skipped      claim of skipped                         unit       0/1  1.50 s
              ○ not started  claim of not started                     unit       0/1  1.50 s
              ? inconclusive claim of inconclusive                    unit       1/1  1.50 s
              ! grader error claim of grader error                    unit       1/1  1.50 s
            """, Samples.everyVerdict().results().stream().flatMap(result -> console.check(result).stream()).toList());
    }

    @Test
    void a_long_claim_goes_on_below_and_its_numbers_stand_at_the_end() {
        assertLines("""
              ⏱ timed out    two hits are both counted when they
                             come at the very same time               schedule   0/3  0.25 s
            """, console.check(Samples.race().results().get(2)));
    }

    @Test
    void what_did_not_pass_is_explained() {
        assertLines("""

              ✘ failed: total is always the sum of the pages (0 of 3 points)
                What: 2 threads hit page "home" once each, and hits("home") was 1.
                Why:  Reading a count and writing it back are two steps: another thread can
                      come between them, and its hit is lost.
                Next: Make the two steps one: hold the same lock around both.
                threads:
                │ thread A          thread B
                │ reads 0
                │                   reads 0
                │ writes 1
                │                   writes 1
                Again: ./threadwork replay ex06race/7

              ⏱ timed out: two hits are both counted when they come at the very same time (0
                of 3 points)
                What: 2 threads hit page "home" once each, and hits("home") was 1.
                Why:  Reading a count and writing it back are two steps: another thread can
                      come between them, and its hit is lost.
                Next: Make the two steps one: hold the same lock around both.
            """, console.details(Samples.race()));
    }

    @Test
    void what_could_not_be_judged_says_that_its_points_are_kept() {
        assertLines("""

              ? inconclusive: it ends (3 of 3 points)
                What: The machine was too busy.
                Its points are kept for now; the exercise is marked for a person to see.
            """, console.details(Samples.judged("ex06race", "A shared counter", Samples.result("ex06race", "it_ends",
                    Verdict.INCONCLUSIVE, new Feedback("The machine was too busy.", "", "")))));
    }

    @Test
    void checks_with_the_same_story_tell_it_once() {
        Feedback feedback = new Feedback("HitCounter.java does not compile.", "", "Read the first complaint.");
        Evidence complaint = new Evidence("compiler", "HitCounter.java:7: ';' expected");
        assertLines("""

              ✘ failed: a (0 of 3 points)
              ✘ failed: b (0 of 3 points)
                What: HitCounter.java does not compile.
                Next: Read the first complaint.
                compiler:
                │ HitCounter.java:7: ';' expected
            """, console.details(Samples.judged("ex06race", "A shared counter",
                    Samples.result("ex06race", "a", Verdict.FAILED, feedback, complaint),
                    Samples.result("ex06race", "b", Verdict.FAILED, feedback, complaint))));
    }

    @Test
    void an_exercise_not_begun_gets_one_line() {
        assertEquals(List.of("  ○ not started: see exercises/src/main/java/threadwork/ex07visibility/README.md"),
                console.details(Samples.underway().exercises().get(2)));
    }

    @Test
    void an_exercise_that_passed_needs_no_words() {
        assertEquals(List.of(), console.details(Samples.underway().exercises().get(0)));
    }

    @Test
    void a_student_reads_where_the_points_stand_and_what_to_do_next() {
        assertLines("""
            Exercise                             Points
            ex02join        Sums of squares         4/4  done
            ex06race        A shared counter        1/7
            ex07visibility  A beacon that stops     0/6  not started
            Total                                  5/17

            Seed: 42 (the same random inputs again: --seed 42)
            Next: ex06race — run ./threadwork check ex06race
            First: total is always the sum of the pages
            """, console.checked(Samples.underway()));
    }

    @Test
    void next_is_the_file_to_open_or_nothing_at_all() {
        ExerciseReport done = Samples.underway().exercises().get(0);
        ExerciseReport open = Samples.underway().exercises().get(2);

        assertLines("""
            Next: ex07visibility — see
                  exercises/src/main/java/threadwork/ex07visibility/README.md
            """, last(2, console.checked(Samples.report(done, open))));
        assertLines("All done: nothing is left to do here.\n", last(1, console.checked(Samples.report(done))));
    }

    @Test
    void an_instructor_reads_the_score_what_was_ignored_and_who_should_look() {
        assertLines("""
            ada: 4 of 14 points
            Files: sha256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            Grader: Threadwork 0.1.0, Java 17.0.15, 2 cores, sandbox: process

            Exercise                    Points
            ex06race  A shared counter     3/7  needs a person
            ex06race  A shared counter     1/7
            Total                         4/14

            Ignored: pom.xml, notes.txt; no exercise asks for them
            Look at: Odd: pom.xml
            Look at: Odd: notes.txt
            Needs a person: ex06race — 2 checks could not be judged (claim of inconclusive;
                            claim of grader error); the points are kept for now.
            Seed: 42 (the same random inputs again: --seed 42)
            """, console.graded(Samples.report("ada", List.of("pom.xml", "notes.txt"), Samples.everyVerdict(), Samples.race())));
    }

    @Test
    void the_course_shows_points_and_where_known_progress() {
        List<Exercise> course = List.of(
                Samples.exercise("ex02join", "Sums of squares", Samples.passed("ex02join", "a", Kind.UNIT, 4)),
                Samples.exercise("ex10buffer", "A buffer that holds only so much",
                        Samples.passed("ex10buffer", "a", Kind.UNIT, 12)));

        assertLines("""
            No  Exercise                            Points  What it is about
             2  ex02join    Sums of squares            3/4  Threads share what they can both
                                                            reach.
            10  ex10buffer  A buffer that holds         12  Threads share what they can both
                            only so much                    reach.
            """, console.course(course, Map.of("ex02join", new Score(3, 4))));
    }

    @Test
    void colour_marks_verdicts_labels_and_headings() {
        ConsoleReport colour = new ConsoleReport(Samples.COLOUR);

        assertEquals(List.of("\u001B[1mex06race · A shared counter\u001B[0m"), colour.heading(Samples.race().exercise()));
        assertTrue(colour.check(Samples.of(Verdict.PASSED)).get(0).startsWith("\u001B[32m  ✔ passed       \u001B[0mclaim of"));
        assertTrue(colour.details(Samples.race()).get(2).startsWith("    \u001B[1mWhat:\u001B[0m 2 threads"));
    }

    private static List<String> last(int count, List<String> lines) {
        return lines.subList(lines.size() - count, lines.size());
    }

    private static void assertLines(String expected, List<String> lines) {
        assertEquals(expected, String.join("\n", lines) + "\n");
    }
}

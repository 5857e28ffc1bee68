package threadwork.grader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.GraderInfo;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Report;
import threadwork.grader.model.Score;
import threadwork.grader.model.Verdict;

/** Reports to write and to render. */
final class Samples {

    static final Style PLAIN = new Style(false, true, 80);
    static final Style COLOUR = new Style(true, true, 80);
    static final Style ASCII = new Style(false, false, 80);

    static final Feedback LOST = new Feedback("2 threads hit page \"home\" once each, and hits(\"home\") was 1.",
            "Reading a count and writing it back are two steps: another thread can come between them, and its hit is lost.",
            "Make the two steps one: hold the same lock around both.");
    static final Evidence LANES = new Evidence("threads", """
            thread A          thread B
            reads 0
                              reads 0
            writes 1
                              writes 1
            """);
    /** Text such as a student's program might print: colour, a cleared screen, a forged title, a reordered line. */
    static final String HOSTILE = "\u001B[2J\u001B[31mred\u001B[0m \u001B]0;title\u0007bell\u0007 \u009B5A up \u0090q\u009C"
            + "back\rover \b\u007F\u202Ereversed\u202C \uD800 half \uD83E\uDDF5 whole \u001B(B \u001B";

    private Samples() {
    }

    static Check check(String exercise, String name, Kind kind, int points) {
        return new Check(exercise, name, kind, points, "T", "m", List.of(), "why", "next");
    }

    static CheckResult passed(String exercise, String name, Kind kind, int points) {
        return CheckResult.passed(check(exercise, name, kind, points), 0.012, List.of());
    }

    static CheckResult result(String exercise, String name, Verdict verdict, Feedback feedback, Evidence... evidence) {
        return CheckResult.notPassed(check(exercise, name, Kind.SCHEDULE, 3), verdict, 0.25, feedback, List.of(evidence));
    }

    static CheckResult withReplay(CheckResult result, String replay) {
        return new CheckResult(result.check(), result.verdict(), result.seconds(), result.feedback(), result.evidence(), replay);
    }

    static CheckResult of(Verdict verdict) {
        String name = "claim_of_" + verdict.name().toLowerCase();
        Optional<Feedback> feedback = verdict == Verdict.PASSED ? Optional.empty() : Optional.of(LOST);
        return new CheckResult(check("ex06race", name, Kind.UNIT, 1), verdict, 1.5, feedback, List.of(), "");
    }

    static Exercise exercise(String id, String title, CheckResult... results) {
        return new Exercise(id, Integer.parseInt(id.substring(2, 4)), title, "Threads share what they can both reach.",
                Stream.of(results).map(CheckResult::check).toList());
    }

    static ExerciseReport judged(String id, String title, CheckResult... results) {
        boolean review = Stream.of(results).anyMatch(result -> result.verdict().undecided());
        return new ExerciseReport(exercise(id, title, results), List.of(results),
                sum(Stream.of(results).map(CheckResult::points)), review);
    }

    static Report report(ExerciseReport... exercises) {
        return report("ada", List.of(), exercises);
    }

    static Report report(String name, List<String> ignored, ExerciseReport... exercises) {
        return new Report(name, "0123456789abcdef".repeat(4), new GraderInfo("0.1.0", "17.0.15", 2, "process"), 42,
                sum(Stream.of(exercises).map(ExerciseReport::score)), List.of(exercises), ignored, ignored.stream().map(path -> "Odd: " + path).toList());
    }

    /** One exercise done, one half done, one not begun. */
    static Report underway() {
        return report(
                judged("ex02join", "Sums of squares", passed("ex02join", "sums_are_right", Kind.PROPERTY, 4)),
                race(),
                judged("ex07visibility", "A beacon that stops",
                        result("ex07visibility", "stop_ends_the_loop", Verdict.NOT_STARTED, LOST),
                        result("ex07visibility", "nothing_spins", Verdict.SKIPPED, LOST)));
    }

    static ExerciseReport race() {
        return judged("ex06race", "A shared counter",
                passed("ex06race", "hits_of_one_thread_are_counted", Kind.UNIT, 1),
                withReplay(result("ex06race", "total_is_always_the_sum_of_the_pages", Verdict.FAILED, LOST, LANES), "ex06race/7"),
                result("ex06race", "two_hits_are_both_counted_when_they_come_at_the_very_same_time", Verdict.TIMED_OUT, LOST));
    }

    /** One check of every verdict. */
    static ExerciseReport everyVerdict() {
        return judged("ex06race", "A shared counter", Stream.of(Verdict.values()).map(Samples::of).toArray(CheckResult[]::new));
    }

    /** Student's text in every place where it can stand. */
    static Report hostile() {
        CheckResult result = result("ex06race", "it_counts", Verdict.FAILED, new Feedback(HOSTILE, HOSTILE, HOSTILE),
                new Evidence("output", HOSTILE + "\n\t" + HOSTILE));
        return report(HOSTILE, List.of(HOSTILE, "a\nb"), judged("ex06race", "A shared counter", withReplay(result, HOSTILE)));
    }

    private static Score sum(Stream<Score> scores) {
        return scores.reduce(new Score(0, 0), (a, b) -> new Score(a.earned() + b.earned(), a.possible() + b.possible()));
    }
}

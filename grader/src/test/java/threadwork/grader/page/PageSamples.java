package threadwork.grader.page;

import java.util.List;
import java.util.Map;
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
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Submission;
import threadwork.grader.model.Verdict;
import threadwork.grader.model.evidence.CounterExample;
import threadwork.grader.model.evidence.Deadlock;
import threadwork.grader.model.evidence.Detail;
import threadwork.grader.model.evidence.Frame;
import threadwork.grader.model.evidence.Notes;
import threadwork.grader.model.evidence.Outcomes;
import threadwork.grader.model.evidence.Place;
import threadwork.grader.model.evidence.Schedule;
import threadwork.grader.model.evidence.Threads;
import threadwork.grader.model.evidence.Thrown;
import threadwork.grader.model.evidence.Timeline;

/** A report with every kind of evidence in it, and one in which a student's words try to be more than words. */
final class PageSamples {

    static final String SOURCE = """
            package threadwork.ex06race;

            /** Counts hits. */
            public final class HitCounter {
                private long total;

                public void hit(String page) {
                    total++; // "not" <one> step
                }

                public long total() {
                    return total;
                }
            }
            """;
    static final String PATH = "threadwork/ex06race/HitCounter.java";

    /** Each would be seen by the test that opens the page: as an element of its own, as a script that has run, or as a request. */
    static final String HOSTILE = "</script></style></title></pre></textarea><script>window.hacked=1</script><img src=x onerror=\"window.hacked=2\">"
            + "<svg/onload=window.hacked=3><b id=evil>bold</b>\" onmouseover=\"window.hacked=4\" x='\"'`${1+1}` &lt;i&gt; javascript:window.hacked=5 {{7*7}}"
            + "<iframe src=https://example.org/></iframe><link rel=stylesheet href=//example.org/a.css> ]]> <!-- \u202Egnp \u0000\u001B[2J \uD800 é 🧵";

    private PageSamples() {
    }

    static Report report() {
        return report("ada", "");
    }

    /** With {@code more} in every text that can come from a submission. */
    static Report report(String name, String more) {
        Optional<Place> write = place(8);
        List<CheckResult> results = List.of(
                CheckResult.passed(check("hits_of_one_thread_are_counted", Kind.UNIT), 0.01, List.of()),
                failed("no_hit_is_lost_among_threads", Kind.SCHEDULE, more,
                        evidence("schedule", schedule(more), more),
                        evidence("races", new Notes(List.of(new Notes.Note(write, "main and visitor meet at HitCounter.total" + more))), more)),
                failed("nothing_waits_for_ever", Kind.TIMING, more,
                        evidence("deadlock", new Deadlock(List.of(
                                new Deadlock.Link("payer" + more, write, "Account-1" + more, "payee" + more, place(12)),
                                new Deadlock.Link("payee" + more, place(12), "Account-2" + more, "payer" + more, write))), more),
                        evidence("threads", new Threads(List.of(new Threads.State("worker-1" + more, "BLOCKED", "waits for Account-1" + more, frames(more)))), more),
                        evidence("timeline", timeline(more), more)),
                failed("two_hits_are_both_counted", Kind.STRESS, more, evidence("outcomes", new Outcomes(List.of(
                        new Outcomes.Outcome("2", 123_456, Outcomes.Verdict.OK, "both were counted"),
                        new Outcomes.Outcome("1" + more, 17, Outcomes.Verdict.FORBIDDEN, "one was lost" + more))), more)),
                failed("sums_are_right", Kind.PROPERTY, more,
                        evidence("counter-example", new CounterExample(List.of(new CounterExample.Input("pages", "[\"a\"]" + more)),
                                List.of(new CounterExample.Commands("main" + more, List.of("hit(\"a\")" + more))), 12, 42), more),
                        evidence("exception", new Thrown(List.of(new Thrown.Cause("java.lang.IllegalStateException", "full" + more, frames(more)))), more),
                        new Evidence("output", "hello" + more)));
        Exercise exercise = new Exercise("ex06race", 6, "A race", "What threads share is read and written under one lock.", checks(results));
        Exercise idle = new Exercise("ex07visibility", 7, "A beacon", "A loop sees what another thread wrote.", List.of(check("it_stops", Kind.UNIT)));
        ExerciseReport done = new ExerciseReport(exercise, results, new Score(2, 10), false);
        ExerciseReport open = new ExerciseReport(idle, List.of(CheckResult.notPassed(idle.checks().get(0), Verdict.NOT_STARTED, 0,
                new Feedback("The TODO is still there.", "Nothing was begun.", "Begin."), List.of())), new Score(0, 2), false);
        return new Report(name, "0123456789abcdef".repeat(4), new GraderInfo("0.1.0", "17.0.15", 2, "process"), 42, new Score(2, 12),
                List.of(done, open), more.isEmpty() ? List.of() : List.of(more), more.isEmpty() ? List.of() : List.of(more));
    }

    static Submission submission(String more) {
        String text = more.isEmpty() ? SOURCE : SOURCE + "/* " + more + "\n" + more + " */\n\"" + more + "\n// " + more;
        return new Submission("ada", "0123456789abcdef".repeat(4), Map.of("ex06race", List.of(new SourceFile(PATH, text))), Map.of(), List.of(), List.of());
    }

    private static Schedule schedule(String more) {
        return new Schedule(List.of(
                step("main", "starts", "visitor", "", Optional.empty(), more),
                step("main", "reads", "HitCounter.total", "0", place(8), more),
                step("visitor", "reads", "HitCounter.total", "0", place(8), more),
                step("visitor", "writes", "HitCounter.total", "1", place(8), more),
                step("main", "writes", "HitCounter.total", "1", place(8), more),
                step("main", "reads", "HitCounter.total", "1", place(12), more)), 3);
    }

    private static Schedule.Step step(String thread, String action, String target, String value, Optional<Place> place, String more) {
        String shown = value.isEmpty() ? "" : value + more;
        return new Schedule.Step(thread + more, action, target + more, shown, place, action + " " + target + more + (shown.isEmpty() ? "" : " = " + shown));
    }

    private static Timeline timeline(String more) {
        return new Timeline(List.of(
                new Timeline.Lane("main" + more, 1_200, List.of(new Timeline.Span(0, 40_000, Timeline.Doing.WAITING, "worker" + more, "", place(12)))),
                new Timeline.Lane("worker" + more, -1, List.of(
                        new Timeline.Span(0, 15_000, Timeline.Doing.RUNNING, "", "", place(8)),
                        new Timeline.Span(15_000, 40_000, Timeline.Doing.BLOCKED, "Account-1" + more, "main" + more, Optional.empty())))));
    }

    private static List<Frame> frames(String more) {
        return List.of(new Frame("HitCounter.hit" + more, place(8)), new Frame("HitCounter.lambda", Optional.empty()));
    }

    private static Optional<Place> place(int line) {
        return Optional.of(new Place("HitCounter.java", line));
    }

    private static Evidence evidence(String type, Detail detail, String more) {
        return new Evidence(type, "as text" + more, detail);
    }

    private static CheckResult failed(String name, Kind kind, String more, Evidence... evidence) {
        Feedback feedback = new Feedback("What of " + name + more, "Why" + more, "Next" + more);
        CheckResult result = CheckResult.notPassed(check(name, kind), Verdict.FAILED, 0.2, feedback, List.of(evidence));
        return new CheckResult(result.check(), result.verdict(), result.seconds(), result.feedback(), result.evidence(), "ex06race/" + name + more);
    }

    private static Check check(String name, Kind kind) {
        return new Check("ex06race", name, kind, 2, "T", "m", List.of(), "why", "next");
    }

    private static List<Check> checks(List<CheckResult> results) {
        return Stream.of(results).flatMap(List::stream).map(CheckResult::check).toList();
    }
}

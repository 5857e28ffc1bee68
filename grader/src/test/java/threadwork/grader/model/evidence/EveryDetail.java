package threadwork.grader.model.evidence;

import java.util.List;
import java.util.Optional;

/** One of each kind, for tests. */
public final class EveryDetail {

    private static final Optional<Place> AT = Optional.of(new Place("HitCounter.java", 15));
    private static final List<Frame> FRAMES = List.of(new Frame("HitCounter.hit", AT), new Frame("HitCounter.<init>", Optional.empty()));

    private EveryDetail() {
    }

    public static List<Detail> kinds() {
        return List.of(
                new None(),
                new Schedule(List.of(new Schedule.Step("main", "reads", "HitCounter.total", "0", AT, "reads HitCounter.total = 0"),
                        new Schedule.Step("visitor-1", "ends", "", "", Optional.empty(), "ends")), 3),
                new Outcomes(List.of(new Outcomes.Outcome("1, 0", 1_000_000_000_000L, Outcomes.Verdict.FORBIDDEN, "lost"))),
                new Deadlock(List.of(new Deadlock.Link("a", AT, "Account-1", "b", AT),
                        new Deadlock.Link("b", Optional.empty(), "", "a", Optional.empty()))),
                new Timeline(List.of(new Timeline.Lane("worker-1", -1,
                        List.of(new Timeline.Span(0, 1_500, Timeline.Doing.BLOCKED, "Account-1", "b", AT))))),
                new Threads(List.of(new Threads.State("worker-1", "BLOCKED", "waits for the lock Account-1", FRAMES))),
                new CounterExample(List.of(new CounterExample.Input("numbers", "[]")),
                        List.of(new CounterExample.Commands("A", List.of("put(1)", "take()"))), 7, Long.MIN_VALUE),
                new Thrown(List.of(new Thrown.Cause("java.lang.IllegalStateException", "Größe ✔", FRAMES))),
                new Notes(List.of(new Notes.Note(AT, "never reached"))));
    }
}

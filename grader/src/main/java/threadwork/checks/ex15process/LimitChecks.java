package threadwork.checks.ex15process;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.checks.ex15process.programs.Linger;
import threadwork.checks.ex15process.programs.Start;
import threadwork.checks.ex15process.programs.StartByAnother;
import threadwork.checks.ex15process.programs.Texts;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inconclusive;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Observation;

/** The part of the rubric about programs that do not end by themselves. */
public class LimitChecks {

    /** For a process that has got its signal to end, of rest: that is, without doing anything at all. */
    private static final Duration REST_OF_THE_DYING = Duration.ofSeconds(1);
    private static final Duration LONGEST_START = Duration.ofSeconds(8);
    private static final int LONG_INPUT = 1 << 20;
    /** Under a second, for those who count in seconds, and long beside the start of a process. */
    private static final int LIMIT_MILLIS = 700;

    @Test
    @Timing
    @Points(value = 2, why = "Whoever waits for another process without a limit is as stuck as that process.",
            next = "Wait with a time limit. If it passes, kill the process, then throw the TimeoutException.",
            requires = "the_program_runs_in_a_process_of_its_own")
    void a_program_that_never_ends_is_stopped_at_the_limit() {
        Duration limit = Duration.ofMillis(LIMIT_MILLIS + Inputs.random("ex15process never ends").nextInt(250));
        try (Session session = Session.of(Request.of(Linger.class).limit(limit))) {
            long took = mustTimeOut(session).nanos() / 1_000_000;
            // No load makes a wait shorter; the tenth is for clocks that are set meanwhile.
            Failure.unless(took >= limit.toMillis() * 9 / 10, "The limit was %d ms, and the TimeoutException came after %d ms.",
                    limit.toMillis(), took);
            nothingIsLeft(session);
        }
    }

    @Test
    @Timing
    @Points(value = 1, why = "A write into a full pipe waits too, for as long as nobody reads.",
            next = "Let nothing that can wait for the program come before the wait with the limit on the same thread.",
            requires = "the_program_runs_in_a_process_of_its_own")
    void the_limit_holds_even_if_the_program_reads_nothing() {
        Random random = Inputs.random("ex15process unread");
        String text = Texts.letters(random.nextLong(), LONG_INPUT);
        Duration limit = Duration.ofMillis(200 + random.nextInt(300));
        try (Session session = Session.of(Request.of(Linger.class).stdin(text).limit(limit))) {
            mustTimeOut(session);
            nothingIsLeft(session);
        }
    }

    @Test
    @Timing
    @Points(value = 2, why = "Killing a process leaves those that it started: they become orphans, and nobody remembers them.",
            next = "Ask the process for all its descendants while it is still there, and end every one of them by force.",
            requires = "the_program_runs_in_a_process_of_its_own")
    void no_process_is_left_behind_after_the_limit() {
        leavesNone(Start.class);
        leavesNone(StartByAnother.class);
    }

    private static void leavesNone(Class<?> program) {
        // How long these JVMs take to start is the machine's business: if it was too long, they get more.
        for (Duration limit = Duration.ofSeconds(1); limit.compareTo(LONGEST_START) <= 0; limit = limit.multipliedBy(2)) {
            try (Session session = Session.of(Request.of(program).limit(limit))) {
                session.await(0, () -> seesTheLast(session));
                boolean allRan = seesTheLast(session);
                mustTimeOut(session);
                if (allRan) {
                    nothingIsLeft(session);
                    return;
                }
            }
        }
        throw new Inconclusive("The program had no time to start others within " + LONGEST_START.toSeconds() + " s.");
    }

    private static boolean seesTheLast(Session session) {
        OptionalLong last = session.pid(0, Linger.class);
        return last.isPresent() && session.program().descendants().stream().anyMatch(process -> process.pid() == last.getAsLong());
    }

    private static Answer.Threw mustTimeOut(Session session) {
        Answer answer = Ending.answer(session, 0);
        Ending.notHere(session, 0);
        if (!(answer instanceof Answer.Threw threw)) {
            throw Failure.of("The program never ends, the limit was %d ms, and Child.run returned instead of throwing a TimeoutException.",
                    session.request(0).limit().toMillis());
        }
        if (!threw.isTimeout()) {
            throw Ending.asThrownHere(threw.chain());
        }
        return threw;
    }

    private static void nothingIsLeft(Session session) {
        Observation seen = session.program().await(() -> left(session).isEmpty(), () -> 0, REST_OF_THE_DYING);
        if (seen == Observation.STUCK) {
            throw Failure.of("Child.run threw its TimeoutException, and %s.", whoIsLeft(session));
        }
    }

    private static List<Long> left(Session session) {
        return session.program().descendants().stream().map(ProcessHandle::pid).toList();
    }

    private static String whoIsLeft(Session session) {
        List<Long> left = left(session);
        OptionalLong first = session.pid(0, session.request(0).main());
        boolean firstIsLeft = first.isPresent() && left.contains(first.getAsLong());
        return firstIsLeft ? "the program (process " + first.getAsLong() + ") still runs"
                : "the program is gone, but a process that it had started (process " + left.get(0) + ") still runs";
    }
}

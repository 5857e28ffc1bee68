package threadwork.checks.ex04daemon;

import static net.jqwik.api.ShrinkingMode.OFF;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex04daemon.Heartbeat;
import threadwork.ex04daemon.Main;
import threadwork.grader.model.Evidence;
import threadwork.grader.probe.End;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Jvm;
import threadwork.grader.probe.Program;
import threadwork.grader.probe.Watched;

@Exercise(number = 4, title = "Daemon threads", concept = "A JVM ends with its last user thread, whatever its daemons do.")
public class DaemonChecks {

    private final Clock time = new Clock();

    @Test
    @Points(value = 2, why = "A heart beats, pauses for one period with its sleeper, and so on without an end.",
            next = "Start the thread, let it loop, and call sleeper.sleep(period) once in each round; use no other clock.")
    void beats_come_one_period_apart() {
        Random random = Inputs.random("ex04daemon apart");
        Duration period = period(random);
        int many = 12 + random.nextInt(8);
        Beats beats = new Beats(time);
        try (var call = Watched.call(() -> Heartbeat.start(period, beats, time))) {
            call.result();
            time.virtual().drive(call, () -> beats.count() >= many, period.multipliedBy(many + 1));
            beats.mustKeep(period, many, "");
        }
    }

    @Test
    @Points(value = 2, why = "A thread ends with the first exception that leaves its run method, and nobody is told.",
            next = "Catch what a beat throws around the beat alone: then the pause still follows it.",
            requires = "beats_come_one_period_apart")
    void a_beat_that_throws_does_not_end_the_heart() {
        Random random = Inputs.random("ex04daemon throws");
        Duration period = period(random);
        int first = 1 + random.nextInt(3);
        Beats beats = new Beats(time, number -> {
            if (number == first || number == first + 1) {
                throw new IllegalStateException("Beat " + number + " was made to throw this.");
            }
        });
        try (var call = Watched.call(() -> Heartbeat.start(period, beats, time))) {
            call.result();
            time.virtual().drive(call, () -> beats.count() >= first + 4, period.multipliedBy(first + 5));
            beats.mustKeep(period, first + 4, "Beats " + first + " and " + (first + 1) + " threw an exception. ");
        }
    }

    @Test
    @Points(value = 2, why = "An interrupt asks a thread to end. It comes as an InterruptedException, once:"
            + " code that catches it inside its loop goes on as if nobody had asked.",
            next = "Put the try for InterruptedException around the whole loop, and return the thread that runs the loop.",
            requires = "beats_come_one_period_apart")
    void an_interrupt_ends_the_heart() {
        Duration period = period(Inputs.random("ex04daemon interrupt"));
        Beats quiet = new Beats(time);
        try (var call = Watched.call(() -> Heartbeat.start(period, quiet, time))) {
            Thread heart = call.result();
            time.virtual().drive(call, () -> quiet.count() >= 2 && time.virtual().sleeping() == 1);
            Failure.unless(heart != null, "start returned null in place of the thread that beats.");
            Failure.unless(heart == quiet.heart(), "start returned a thread, but another one beats.");
            // Not by this thread: a subclass of Thread may do anything in its interrupt method.
            try (var interrupt = Watched.run(heart::interrupt)) {
                interrupt.result();
                mustEnd(call, heart, quiet, "in its pause");
            }
        }
        Beats interrupted = new Beats(time, number -> {
            if (number == 2) {
                Thread.currentThread().interrupt();
            }
        });
        try (var call = Watched.call(() -> Heartbeat.start(period, interrupted, time))) {
            Thread heart = call.result();
            time.virtual().drive(call, () -> interrupted.count() >= 2);
            mustEnd(call, heart, interrupted, "in its second beat");
        }
    }

    /** One more beat may be on its way; a second one shows that the heart goes on. */
    private void mustEnd(Watched<?> call, Thread heart, Beats beats, String when) {
        int before = beats.count();
        time.virtual().drive(call, () -> !heart.isAlive() || beats.count() >= before + 2);
        if (heart.isAlive()) {
            throw Failure.of("The heart was interrupted %s, and its thread did not end; there were %d more beats.", when,
                    beats.count() - before).with(call.snapshot());
        }
    }

    @Property(tries = 4, shrinking = OFF)
    @Points(value = 1, why = "What is static exists once, for all hearts together.",
            next = "Keep what belongs to one heart in local variables, or in an object of its own.",
            requires = {"beats_come_one_period_apart", "an_interrupt_ends_the_heart"})
    void hearts_do_not_disturb_each_other(
            @ForAll @UniqueElements @Size(min = 2, max = 3) List<@IntRange(min = 20, max = 60) Integer> millis) {
        Clock clock = new Clock();
        List<Duration> periods = millis.stream().map(Duration::ofMillis).toList();
        List<Beats> all = Stream.generate(() -> new Beats(clock)).limit(periods.size()).toList();
        try (var call = Watched.run(() -> {
            for (int i = 0; i < all.size(); i++) {
                Heartbeat.start(periods.get(i), all.get(i), clock);
            }
        })) {
            call.result();
            clock.virtual().drive(call, () -> false, Duration.ofMillis(130));
            for (int i = 0; i < all.size(); i++) {
                // The last beat that fits in, if the heart begins with a pause.
                all.get(i).mustKeep(periods.get(i), 130 / millis.get(i), "This is heart " + (i + 1) + " of " + all.size() + ". ");
            }
        }
    }

    @Test
    @Points(value = 1, why = "The heart is there to be heard while the work goes on, not before and not afterwards.",
            next = "Start the heart first, with the period and the sleeper that program was given, then call the work.",
            requires = "beats_come_one_period_apart")
    void the_heart_beats_while_the_work_is_done() {
        Duration period = period(Inputs.random("ex04daemon while"));
        Desk desk = new Desk(time);
        try (var call = Watched.run(() -> Heartbeat.program(period, desk::work, desk::line, time))) {
            time.virtual().drive(call, () -> call.returned() || desk.beats().count() >= 3 && desk.isAtWork(), period.multipliedBy(6));
            if (call.returned()) {
                call.result();
                throw Failure.of("program returned before the work was done.");
            }
            Failure.unless(desk.isAtWork(), "The heart beat %d times, and the work was not even begun.", desk.beats().count());
            desk.beats().mustKeep(period, 3, "The work is going on. ");
        }
    }

    @Test
    @Points(value = 2, why = "A heart has no end of its own: who waits for it waits for ever. A JVM ends without help.",
            next = "After the work, hand its result to out and return: no join, no loop, no System.exit.",
            requires = "the_heart_beats_while_the_work_is_done")
    void program_returns_once_the_work_is_done() {
        Duration period = period(Inputs.random("ex04daemon returns"));
        Desk desk = new Desk(time);
        try (var call = Watched.run(() -> Heartbeat.program(period, desk::work, desk::line, time))) {
            time.virtual().drive(call, () -> desk.beats().count() >= 2 && desk.isAtWork());
            desk.finish();
            time.virtual().drive(call, call::returned, time.virtual().now().plus(period.multipliedBy(8)));
            if (!call.returned()) {
                throw Failure.of("The work was done, %d beats came after that, and program had still not returned.",
                        desk.beatsAfterWork()).with(call.snapshot());
            }
            call.result();
            desk.mustHaveSaidItsResult();
        }
    }

    @Test
    @Timing
    @Points(value = 2, why = "A JVM waits for every thread that is no daemon; which kind a thread is, is settled when it starts.",
            next = "Call setDaemon(true) before start(); an executor that makes threads needs a ThreadFactory that does so.",
            requires = "beats_come_one_period_apart")
    void a_jvm_with_a_heart_in_it_ends_by_itself() {
        try (Program program = Jvm.main(OneHeart.class).with(Heartbeat.class).start()) {
            End.Ended end = program.mustEnd();
            mustHaveSaid(end, OneHeart.LAST_LINE);
        }
    }

    @Test
    @Timing
    @Points(value = 1, why = "This runs Main as you would: its work, a second's beat, and then the end of the JVM.",
            next = "Run Main yourself, and look at which thread is still there when its last line has come.",
            requires = {"a_jvm_with_a_heart_in_it_ends_by_itself", "program_returns_once_the_work_is_done"})
    void main_ends_by_itself_with_its_last_line() {
        String millis = String.valueOf(20 + Inputs.random("ex04daemon main").nextInt(40));
        try (Program program = Jvm.main(Main.class).args(millis).start()) {
            mustHaveSaid(program.mustEnd(), "worked for " + millis + " ms");
        }
    }

    private static void mustHaveSaid(End.Ended end, String line) {
        List<String> said = new ArrayList<>(end.out());
        said.addAll(end.err());
        Evidence output = new Evidence("output", String.join("\n", said.subList(0, Math.min(said.size(), 40))));
        if (end.exit() != 0) {
            throw Failure.of("The program ended with the exit code %d.", end.exit()).with(output);
        }
        if (!end.out().contains(line)) {
            throw Failure.of("The program ended without the line '%s'.", line).with(output);
        }
    }

    /** Short, so that a heart that sleeps in real time is soon seen to do so. */
    private static Duration period(Random random) {
        return Duration.ofMillis(10 + random.nextInt(60));
    }
}

package threadwork.checks.ex02join;

import static net.jqwik.api.ShrinkingMode.OFF;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.ex02join.SumOfSquares;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

@Exercise(number = 2, title = "Waiting for threads",
        concept = "join() waits for a thread, and makes what it wrote visible to you.")
public class JoinChecks {

    private static final long MOST = 1_000_000;
    private static final Duration SHORT = Duration.ofMillis(100);

    @Test
    @Points(value = 2, why = "A thread that is waited for before the next one is started works alone: that is a slower loop.",
            next = "Use two loops: the first starts all threads, the second waits for them.")
    void all_numbers_are_worked_on_at_the_same_time() {
        List<Long> numbers = numbers("at the same time");
        HeldJob job = new HeldJob();
        try (var call = Watched.call(() -> SumOfSquares.inParallel(new ArrayList<>(numbers), job))) {
            Rest seen = call.settle(() -> job.gate().inside() == numbers.size());
            Failure.unless(seen == Rest.REACHED,
                    "Of %d numbers, only %d were worked on at the same time.", numbers.size(), job.gate().mostInside());
            Failure.unless(job.gate().visitors().stream().noneMatch(thread -> thread == call.caller()),
                    "One of the numbers was worked on by the thread that called inParallel.");
        }
    }

    @Test
    @Points(value = 2, why = "Until you have waited for a thread, its result may not be there yet.",
            next = "Call join() on every thread, the first and the last one too, before you read what it computed.")
    void it_returns_only_when_every_result_is_there() {
        List<Long> numbers = numbers("every result");
        for (int place = 0; place < numbers.size(); place++) {
            long held = numbers.get(place);
            HeldJob job = new HeldJob(n -> n == held);
            try (var call = Watched.call(() -> SumOfSquares.inParallel(new ArrayList<>(numbers), job))) {
                // Whoever gives up after a time does so for the first number too: for the others a short look is enough.
                Rest seen = place == 0 ? call.settle(call::returned) : call.settle(call::returned, SHORT);
                Failure.unless(seen != Rest.REACHED || call.failure() != null,
                        "inParallel returned while result %d of %d was still being computed.", place + 1, numbers.size());
                job.gate().open();
                Results.same(HeldJob.results(numbers), call.result());
                if (seen == Rest.SPINS || seen == Rest.POLLS) {
                    // It takes a second to see that, and another check says it.
                    return;
                }
            }
        }
    }

    @Test
    @Points(value = 1, why = "An interrupt is a request to stop waiting. Catch it and go on, and whoever needs it never hears.",
            next = "Let InterruptedException out of the method, or set the flag again with Thread.currentThread().interrupt().")
    void an_interrupt_is_passed_on() {
        List<Long> numbers = numbers("interrupt");
        HeldJob job = new HeldJob();
        boolean[] stillSet = {false};
        try (var call = Watched.run(() -> {
            try {
                SumOfSquares.inParallel(new ArrayList<>(numbers), job);
            } finally {
                stillSet[0] = Thread.currentThread().isInterrupted();
            }
        })) {
            Failure.unless(call.settle(call::returned, SHORT) != Rest.REACHED || call.failure() != null,
                    "inParallel did not wait, so there was nothing to interrupt.");
            call.caller().interrupt();
            call.settle(call::returned);
            job.gate().open();
            Throwable thrown = call.failure();
            if (thrown instanceof InterruptedException || stillSet[0]) {
                return;
            }
            if (thrown != null && !(thrown.getCause() instanceof InterruptedException)) {
                call.result();
            }
            throw Failure.of("The thread that waited in inParallel was interrupted, and nobody could tell afterwards.");
        }
    }

    @Test
    @Points(value = 1, why = "What is static exists once for all calls, so two at the same time overwrite each other's results.",
            next = "Keep the threads and their results in local variables of inParallel.",
            requires = "it_returns_only_when_every_result_is_there")
    void two_calls_at_the_same_time_do_not_mix() {
        List<Long> first = numbers("first call");
        List<Long> second = numbers("second call");
        HeldJob job = new HeldJob();
        try (var slow = Watched.call(() -> SumOfSquares.inParallel(new ArrayList<>(first), job))) {
            slow.settle(() -> job.gate().inside() == first.size());
            try (var quick = Watched.call(() -> SumOfSquares.inParallel(new ArrayList<>(second), n -> n + 2))) {
                if (quick.settle(quick::returned) != Rest.REACHED) {
                    throw Failure.of("A call of inParallel waited for the jobs of another one.").with(quick.snapshot());
                }
                Results.same(second.stream().map(n -> n + 2).toList(), quick.result());
                job.gate().open();
                Results.same(HeldJob.results(first), slow.result());
            }
        }
    }

    @Test
    @Points(value = 1, why = "Adding to a variable is a read and a write. Threads that share it lose what the others added.",
            next = "Add up in a local variable of the method: each thread then has one of its own.")
    void sums_computed_at_the_same_time_do_not_mix() {
        Random random = Inputs.random("ex02join sums at the same time");
        long big = MOST - random.nextInt(500_000);
        long small = 10 + random.nextInt(90);
        Overlap overlap = new Overlap();
        try (var shortSums = Watched.run(() -> overlap.computeShortSums(small));
                var longSums = Watched.run(() -> overlap.computeLongSums(big))) {
            longSums.result();
            shortSums.result();
        }
    }

    @Property(tries = 30)
    @Points(value = 1, why = "The squares of 0, 1, … n-1 add up to (n-1)·n·(2n-1)/6; from n = 1861 on no int can hold that.",
            next = "Add up in a long, and square a long: i * i is already an int if i is one.")
    void sum_of_squares_is_right_for_every_n(@ForAll @LongRange(max = MOST) long n) {
        // Small numbers are tried more often than large ones, so each brings its opposite along.
        for (long each : new long[] {n, MOST - n}) {
            try (var call = Watched.call(() -> SumOfSquares.of(each))) {
                long seen = call.result();
                Failure.unless(seen == sum(each), "SumOfSquares.of(%d) is %d, and your code says %d.", each, sum(each), seen);
            }
        }
    }

    @Property(tries = 15, shrinking = OFF)
    @Points(value = 2, why = "Threads end in any order, so the place of a result must not depend on when it was ready.",
            next = "Give each thread a place of its own to write to, such as one of an array, and read them after the joins.",
            requires = "it_returns_only_when_every_result_is_there")
    void every_number_gets_one_result_at_its_place(
            @ForAll @Size(min = 1, max = 10) @UniqueElements List<@LongRange(max = 5_000) Long> numbers) {
        Gate noGate = new Gate();
        noGate.open();
        Map<Long, Gate> gates = numbers.stream().collect(Collectors.toMap(n -> n, n -> new Gate()));
        try (var call = Watched.call(() -> SumOfSquares.inParallel(new ArrayList<>(numbers), n -> {
            gates.getOrDefault(n, noGate).pass();
            return n + 1;
        }))) {
            // They finish from the last to the first, which no start order happens to hide.
            for (int last = numbers.size() - 1; last >= 0; last--) {
                finish(call, gates.get(numbers.get(last)));
            }
            Results.same(HeldJob.results(numbers), call.result());
            gates.forEach((n, gate) -> Failure.unless(gate.visitors().size() == 1,
                    "The job was called %d times for one number.", gate.visitors().size()));
        }
    }

    /** Lets a job end, and its thread if it does; a pool's thread stays, and then a few looks are enough. */
    private static void finish(Watched<?> call, Gate gate) {
        call.settle(() -> gate.inside() == 1);
        gate.open();
        AtomicInteger looks = new AtomicInteger();
        call.await(() -> looks.incrementAndGet() > 20 || gate.visitors().stream().noneMatch(Thread::isAlive));
    }

    @Test
    @Timing
    @Points(value = 1, why = "Whoever calls inParallel can rely on it: nothing of it runs on behind their back.",
            next = "Wait for the threads themselves with join(), or shut your pool down and wait until it has ended.",
            requires = "it_returns_only_when_every_result_is_there")
    void no_thread_is_left_when_it_returns() {
        List<Long> numbers = numbers("left behind");
        try (var call = Watched.call(() -> SumOfSquares.inParallel(new ArrayList<>(numbers), n -> n * n))) {
            call.result();
            call.leavesNothingBehind();
        }
    }

    @Test
    @Timing
    @Points(value = 1, why = "Asking again and again takes a core away from the threads that work, or comes late after each nap.",
            next = "Call something that sleeps until the thread has ended and wakes up by itself, such as join().",
            requires = "it_returns_only_when_every_result_is_there")
    void it_sleeps_while_it_waits() {
        List<Long> numbers = numbers("asleep");
        HeldJob job = new HeldJob();
        try (var call = Watched.call(() -> SumOfSquares.inParallel(new ArrayList<>(numbers), job))) {
            Rest seen = call.settle(call::returned, SHORT);
            Failure.unless(seen != Rest.SPINS,
                    "While all jobs were held, inParallel asked again and again, without a pause, whether they were done.");
            Failure.unless(seen != Rest.POLLS, "While all jobs were held, inParallel took one nap after the other.");
        }
    }

    /** More than the machine has cores, so that a pool with a thread for each core is not enough anywhere. */
    private static List<Long> numbers(String purpose) {
        Random random = Inputs.random("ex02join " + purpose);
        int least = Math.max(4, Runtime.getRuntime().availableProcessors() + 1);
        List<Long> numbers = new ArrayList<>();
        for (int left = least + random.nextInt(4); left > 0; left--) {
            numbers.add((long) random.nextInt(5_000));
        }
        return numbers;
    }

    /** The closed form, from the tutorial that the course comes from; exact up to n of about 1.6 million. */
    static long sum(long n) {
        return (n - 1) * n * (2 * n - 1) / 6;
    }
}

package threadwork.checks.ex12cores;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.checks.Timing;
import threadwork.checks.ex12cores.Recorder.Part;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Rest;
import threadwork.grader.probe.Watched;

@Exercise(number = 12, title = "Cores",
        concept = "n cores run n threads at once: cut the work into n equal parts, and let no two share what they write.")
public class CoreChecks {

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final int MOST_NUMBERS = 9;
    private static final int MOST_THREADS = 5;

    private final Random random = Inputs.random("ex12cores");

    @Test
    @Points(value = 1, why = "The partial sums add up to the sum, however the numbers are cut into chunks.",
            next = "Keep every partial sum in a long, wait for all of them, and add each one once.")
    void the_sum_is_right() {
        each(recorder -> recorder.must(recorder.answer() == recorder.rightSum(), "the sum was %d in place of %d",
                recorder.answer(), recorder.rightSum()));
    }

    @Test
    @Points(value = 2, why = "A number in no chunk is missing from the sum, and one in two chunks is there twice.",
            next = "Let each chunk begin where the one before it ends, the first at 0, and the last end at numbers.length.")
    void every_number_is_in_exactly_one_chunk() {
        each(recorder -> {
            int end = 0;
            for (Part part : recorder.parts()) {
                recorder.must(part.size() > 0 && part.from() >= 0 && part.to() <= recorder.size(), "one chunk is no range of places");
                recorder.must(part.from() <= end, "the numbers at %d to %d are in no chunk", end, part.from() - 1);
                recorder.must(part.from() == end, "the number at %d is in two chunks", part.from());
                end = part.to();
            }
            recorder.must(end == recorder.size(), "the numbers from %d on are in no chunk", end);
        });
    }

    @Test
    @Points(value = 2, why = "The sum is ready when the largest chunk is: all cores but one wait for that one.",
            next = "With q = length / threads and r = length % threads, r chunks have q + 1 numbers, and the others q.")
    void chunks_differ_in_size_by_one_at_most() {
        each(recorder -> {
            int fewest = recorder.size() / recorder.threads();
            int most = (recorder.size() + recorder.threads() - 1) / recorder.threads();
            recorder.must(recorder.size() == 0 || !recorder.parts().isEmpty(), "no chunk was handed out");
            for (Part part : recorder.parts()) {
                recorder.must(part.size() >= Math.max(1, fewest) && part.size() <= most, "there is a chunk of %d", part.size());
            }
        });
    }

    @Test
    @Points(value = 1, why = "More threads than cores only take turns, and with fewer a core is idle: the caller says how many.",
            next = "Make one chunk for each of the threads, and hand each to the Chunk in one call.")
    void there_are_as_many_chunks_as_threads() {
        each(recorder -> {
            int seen = recorder.parts().size();
            recorder.must(seen == recorder.chunks(), "there are %d chunks", seen);
        });
    }

    /** Every small case, and a larger one. */
    private void each(Consumer<Recorder> claim) {
        List<Recorder> recorders = new ArrayList<>();
        for (int size = 0; size <= MOST_NUMBERS; size++) {
            for (int threads = 1; threads <= MOST_THREADS; threads++) {
                recorders.add(Recorder.of(size, threads, random));
            }
        }
        recorders.add(Recorder.of(10_000 + random.nextInt(10_000), 7, random));
        try (var call = Watched.run(() -> {
            for (Recorder recorder : recorders) {
                recorder.call();
                claim.accept(recorder);
            }
        })) {
            call.result();
        }
    }

    @Test
    @Points(value = 2, why = "A chunk that has to wait for another one leaves a core idle: that is a loop with threads around it.",
            next = "Start all threads before you join the first, hold no lock around the chunk, and use no pool smaller than asked.")
    void all_chunks_are_added_up_at_the_same_time() {
        Gate gate = new Gate();
        int threads = moreThanCores();
        Recorder recorder = Recorder.of(3 * threads + 1, threads, gate, random);
        try (var call = Watched.call(recorder::call)) {
            if (call.settle(() -> gate.inside() == threads) != Rest.REACHED) {
                throw Failure.of("%d threads were asked for, and only %d were adding up a chunk at the same time.",
                        threads, gate.mostInside()).with(call.snapshot());
            }
        }
    }

    @Test
    @Points(value = 1, why = "What is static exists once for all calls, so two at the same time overwrite each other's sums.",
            next = "Keep the threads and the partial sums in local variables of the method.",
            requires = "the_sum_is_right")
    void two_calls_at_the_same_time_do_not_mix() {
        Gate gate = new Gate();
        Recorder held = Recorder.of(20, 4, gate, random);
        Recorder other = Recorder.of(20, 2, random);
        try (var slow = Watched.call(held::call)) {
            slow.settle(() -> gate.inside() == held.threads());
            try (var quick = Watched.call(other::call)) {
                if (quick.settle(quick::returned) != Rest.REACHED) {
                    throw Failure.of("A call of sum waited for the chunks of another one.").with(quick.snapshot());
                }
                isRight(other, quick.result());
                gate.open();
                isRight(held, slow.result());
            }
        }
    }

    private static void isRight(Recorder recorder, long sum) {
        Failure.unless(sum == recorder.rightSum(), "Two calls at the same time: one added up to %d, and the right sum was %d.",
                sum, recorder.rightSum());
    }

    @Test
    @Timing
    @Points(value = 1, why = "Whoever calls sum can rely on it: nothing of it runs on behind their back.",
            next = "Wait for the threads themselves with join(), or shut your pool down and wait until it has ended.",
            requires = "the_sum_is_right")
    void no_thread_is_left_when_it_returns() {
        try (var call = Watched.call(Recorder.of(20, 3, random)::call)) {
            call.result();
            call.leavesNothingBehind();
        }
    }

    @Test
    @Timing
    @Points(value = 1, why = "A caller that asks again and again takes a core away from the threads it waits for.",
            next = "Call something that sleeps until a thread has ended and wakes up by itself, such as join().",
            requires = "the_sum_is_right")
    void the_caller_sleeps_while_it_waits() {
        Gate gate = new Gate();
        try (var call = Watched.call(Recorder.of(20, 3, gate, random)::call)) {
            Rest seen = call.settle(call::returned, SHORT);
            Failure.unless(seen != Rest.SPINS, "While the chunks were held, sum asked again and again whether they were done.");
            Failure.unless(seen != Rest.POLLS, "While the chunks were held, sum took one nap after the other.");
        }
    }

    /** So that a pool with a thread for each core is not enough anywhere. */
    private int moreThanCores() {
        return Math.max(4, Runtime.getRuntime().availableProcessors() + 1) + random.nextInt(3);
    }
}

package threadwork.checks.ex03sleep;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.explore.Options;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Interleavings;

/** Naps in virtual time: it passes only when every thread waits, so each total is exact. */
public class SleepSchedules {

    /** Which thread comes first makes no difference to the time that naps take in all. */
    private static final Options FEW = Options.USUAL.withPreemptions(0).withExecutions(40);

    private final Random random = Inputs.random("ex03sleep");

    @Test
    @Schedule
    @Points(value = 1, why = "A pool's threads wait for more work until the pool is shut down, and keep the program from ending.",
            next = "Shut your executor down in a finally; a thread that you start yourself ends with its nap.",
            requires = "every_nap_is_one_call_of_the_sleeper")
    void no_thread_is_left_behind() {
        Interleavings.explore(() -> Bedtime.leavesNoThread("2 1"));
    }

    @Test
    @Schedule
    @Points(value = 3, why = "A thread that sleeps keeps nobody else from sleeping: naps at the same time take as long as the longest of them.",
            next = "Start a thread for every nap first, and wait for them in a second loop; hold no lock during a nap.",
            requires = "no_thread_is_left_behind")
    void naps_of_1_to_5_take_5() {
        String shuffled = shuffled(List.of(1, 2, 3, 4, 5));
        Interleavings.explore(() -> Bedtime.takesAsLongAsTheLongest("1 2 3 4 5"), FEW);
        Interleavings.explore(() -> Bedtime.takesAsLongAsTheLongest(shuffled), FEW);
    }

    @Test
    @Schedule
    @Points(value = 2, why = "Who returns early hands on work that is not done. Which nap is the longest, or ends last, is not known beforehand.",
            next = "Wait for each of the threads, in whatever order: join takes no time where a thread has ended.",
            requires = "no_thread_is_left_behind")
    void take_all_returns_only_when_every_nap_is_over() {
        for (String naps : List.of("3 2 1", "1 3 2", "2 2", "0 0")) {
            Interleavings.explore(() -> Bedtime.returnsWhenAllAreOver(naps));
        }
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What is static is shared by all calls: a lock makes them take turns, a list of threads makes each wait for the other's.",
            next = "Keep the threads in a local variable, and let takeAll hold no lock while it waits.",
            requires = "naps_of_1_to_5_take_5")
    void two_calls_do_not_wait_for_each_other() {
        Interleavings.explore(() -> Bedtime.twoCallsAtOnce("3", "1"));
        Interleavings.explore(() -> Bedtime.twoCallsAtOnce("2 1", "2"));
    }

    @Test
    @Schedule
    @Points(value = 2, why = "An interrupt asks a thread to stop waiting. It comes once: code that catches it and says nothing keeps it from the caller.",
            next = "Let the InterruptedException out of takeAll; or set the status again with Thread.currentThread().interrupt().",
            requires = "take_all_returns_only_when_every_nap_is_over")
    void an_interrupt_of_the_caller_is_not_lost() {
        Interleavings.explore(() -> Bedtime.interruptedAfter(1, "3"));
        Interleavings.explore(() -> Bedtime.interruptedAfter(2, "1 4"));
    }

    private String shuffled(List<Integer> naps) {
        List<Integer> order = IntStream.range(0, naps.size()).mapToObj(naps::get).collect(Collectors.toList());
        Collections.shuffle(order, random);
        return order.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}

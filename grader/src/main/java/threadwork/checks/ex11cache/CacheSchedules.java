package threadwork.checks.ex11cache;

import java.util.Random;
import org.junit.jupiter.api.Test;
import threadwork.checks.Points;
import threadwork.checks.Schedule;
import threadwork.grader.probe.Inputs;
import threadwork.grader.probe.Interleavings;

/** Two threads at one memo, in every order that matters. */
public class CacheSchedules {

    private final Random random = Inputs.random("ex11cache schedules");
    private final String key = "key-" + random.nextInt(1_000);
    private final String other = "other-" + random.nextInt(1_000);

    @Test
    @Schedule
    @Points(value = 2, why = "Between looking for a key and putting something in, another thread may have looked too: then both compute. "
            + "And what is put in before it is complete may be taken as it is.",
            next = "Let one operation of the map decide who is first, and let all others wait for what that one computes.")
    void each_key_is_computed_once() {
        String one = key;
        String two = other;
        Interleavings.explore(() -> Askers.twoForOneKey(one));
        Interleavings.explore(() -> Askers.twoForTwoKeys(one, two));
    }

    @Test
    @Schedule
    @Points(value = 2, why = "While a thread computes and holds a lock that all use, everybody waits, also for what is known for "
            + "long. A map that "
            + "computes inside locks several keys together.",
            next = "Hold the lock of the map only to look and to put something in, and compute afterwards.")
    void different_keys_do_not_wait_for_each_other() {
        String one = key;
        String two = other;
        Interleavings.explore(() -> Askers.askWhileAnotherIsComputed(one, two));
        // These two have the same hash code.
        Interleavings.explore(() -> Askers.askWhileAnotherIsComputed("Aa", "BB"));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "What is static exists once, for all memos together.",
            next = "Keep the map, the lock and what you note about threads in fields that are not static.")
    void memos_have_nothing_to_do_with_each_other() {
        String one = key;
        Interleavings.explore(() -> Askers.askAnotherMemo(one));
        Interleavings.explore(() -> Askers.oneMemoAsksTheOther(one));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "When the one who computes fails, others are waiting: they have to hear of it, and nobody who asks "
            + "after that may find the old failure.",
            next = "Take the failed computation out of the map first, only that one and not a newer one, and then wake those who wait.")
    void a_failure_is_over_once_somebody_has_got_it() {
        String one = key;
        Interleavings.explore(() -> Askers.theFirstCallFails(one));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "An interrupt asks a thread to end when it can. get has no way to say so: it has to wait on, and keep "
            + "the request for its caller.",
            next = "Catch the InterruptedException, wait on, and interrupt the own thread again at the end; or use a way to wait "
                    + "that does so.")
    void an_interrupt_does_not_end_the_waiting() {
        String one = key;
        Interleavings.explore(() -> Askers.interruptedWhileItWaits(one));
    }

    @Test
    @Schedule
    @Points(value = 1, why = "Without an order between the write and the read, a thread may see a value before what is in it, or a "
            + "map in the middle of a change.",
            next = "Find the two places that are named: both need the same lock, or a class that is made for many threads.")
    void nothing_is_shared_without_an_order() {
        String one = key;
        String two = other;
        Interleavings.haveNoDataRace(() -> Askers.shared(one, two));
    }
}

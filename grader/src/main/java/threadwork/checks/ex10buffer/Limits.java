package threadwork.checks.ex10buffer;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import threadwork.ex10buffer.BoundedBuffer;
import threadwork.grader.probe.Failure;

/** Scenarios about a poll that waits in vain. */
final class Limits {

    private Limits() {
    }

    /** @param millis of the limit */
    static void pollInVain(long millis) throws InterruptedException {
        Waiter poller = new Waiter("poller", Waiting.buffer(1), empty -> empty.poll(Duration.ofMillis(millis)));
        poller.join();
        Failure.unless(poller.answer == null, "Nothing was put, and poll returned %s.", poller.answer);
        gaveUpAfter(poller, millis / 1e3);
    }

    /** In the middle of its limit it may be woken, and find that the other one was faster. */
    static void pollBesideATaker(int seconds) throws InterruptedException {
        BoundedBuffer<Integer> buffer = Waiting.buffer(1);
        Waiter poller = new Waiter("poller", buffer, empty -> empty.poll(Duration.ofSeconds(2L * seconds)));
        Waiter taker = new Waiter("taker", buffer, BoundedBuffer::take);
        TimeUnit.SECONDS.sleep(seconds);
        buffer.put(1);
        TimeUnit.SECONDS.sleep(10L * seconds);
        boolean faster = poller.answer != null;
        if (faster) {
            buffer.put(2);
        }
        poller.join();
        taker.join();
        if (!faster) {
            gaveUpAfter(poller, 2.0 * seconds);
        }
    }

    /** Something comes at the moment its limit is over: whether it gets that or not, what it leaves is the taker's. */
    static void pollUntilSomethingComes(int seconds) throws InterruptedException {
        BoundedBuffer<Integer> buffer = Waiting.buffer(1);
        Waiter poller = new Waiter("poller", buffer, empty -> empty.poll(Duration.ofSeconds(seconds)));
        Waiter taker = new Waiter("taker", buffer, BoundedBuffer::take);
        TimeUnit.SECONDS.sleep(seconds);
        buffer.put(1);
        poller.join();
        if (poller.answer != null) {
            buffer.put(2);
        }
        taker.join();
    }

    private static void gaveUpAfter(Waiter poller, double limit) {
        double waited = poller.seconds();
        Failure.unless(waited >= limit && waited < limit * 1.2 + 0.01,
                "With a limit of %.3f s, and nothing to take, poll returned null after %.3f s.", limit, waited);
    }
}

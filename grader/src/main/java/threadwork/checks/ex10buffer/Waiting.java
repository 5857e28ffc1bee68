package threadwork.checks.ex10buffer;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import threadwork.ex10buffer.BoundedBuffer;
import threadwork.grader.probe.Failure;

/** Scenarios about those who wait: what they get, when, and what an interrupt does to them. */
final class Waiting {

    /** A moment that no regular round of looking ends at. */
    private static final long ODD_NANOS = 12_345_678_901L;
    /** Far less than a wait with a limit takes, and more than anybody needs to whom something is handed. */
    private static final long AT_ONCE_NANOS = 1_000_000;

    private interface Call {
        Object on(BoundedBuffer<Integer> buffer) throws InterruptedException;
    }

    /** A call on a thread of its own, and what came of it. */
    private static final class Waiter extends Thread {
        private final BoundedBuffer<Integer> buffer;
        private final Call call;
        private Object answer;
        private boolean interrupted;
        private long began;
        private long ended;

        Waiter(String name, BoundedBuffer<Integer> buffer, Call call) {
            super(name);
            this.buffer = buffer;
            this.call = call;
            start();
        }

        @Override
        public void run() {
            began = System.nanoTime();
            try {
                answer = call.on(buffer);
            } catch (InterruptedException told) {
                interrupted = true;
            }
            ended = System.nanoTime();
        }

        double seconds() {
            return (ended - began) / 1e9;
        }
    }

    private Waiting() {
    }

    private static BoundedBuffer<Integer> buffer(int capacity, int... elements) throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(capacity);
        for (int element : elements) {
            buffer.put(element);
        }
        return buffer;
    }

    /** Several threads that wait for the same, and as much as they need. */
    static void twoTake(int capacity) throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(capacity);
        Waiter one = new Waiter("taker-1", buffer, BoundedBuffer::take);
        Waiter other = new Waiter("taker-2", buffer, BoundedBuffer::take);
        buffer.put(1);
        buffer.put(2);
        one.join();
        other.join();
    }

    static void twoPut() throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(2, 1, 2);
        Waiter one = new Waiter("putter-1", buffer, full -> put(full, 3));
        Waiter other = new Waiter("putter-2", buffer, full -> put(full, 4));
        buffer.take();
        buffer.poll(Duration.ZERO);
        one.join();
        other.join();
    }

    static void offered() throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(1);
        Waiter one = new Waiter("taker", buffer, BoundedBuffer::take);
        buffer.offer(1);
        one.join();
    }

    /** Nobody else comes, and it is woken for no reason. */
    static void takeWhateverWakesIt() throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(1);
        Waiter one = new Waiter("taker", buffer, BoundedBuffer::take);
        buffer.put(1);
        one.join();
        Failure.unless(Integer.valueOf(1).equals(one.answer), "1 was put, and take() returned %s.", one.answer);
    }

    static void putWhateverWakesIt() throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(1, 1);
        Waiter one = new Waiter("putter", buffer, full -> put(full, 2));
        int size = buffer.size();
        Failure.unless(size == 1, "There is room for 1, and size() said %d.", size);
        buffer.take();
        one.join();
    }

    static void isWokenAtOnce() throws InterruptedException {
        BoundedBuffer<Integer> empty = buffer(1);
        BoundedBuffer<Integer> full = buffer(1, 1);
        Waiter taker = new Waiter("taker", empty, BoundedBuffer::take);
        Waiter putter = new Waiter("putter", full, buffer -> put(buffer, 2));
        TimeUnit.NANOSECONDS.sleep(ODD_NANOS);
        long now = System.nanoTime();
        empty.put(1);
        full.take();
        taker.join();
        putter.join();
        Failure.unless(taker.ended - now < AT_ONCE_NANOS, "take() returned %.3f ms after there was something to take.", (taker.ended - now) / 1e6);
        Failure.unless(putter.ended - now < AT_ONCE_NANOS, "put() returned %.3f ms after there was room.", (putter.ended - now) / 1e6);
    }

    /** @param millis of the limit */
    static void pollInVain(long millis) throws InterruptedException {
        Waiter poller = new Waiter("poller", buffer(1), empty -> empty.poll(Duration.ofMillis(millis)));
        poller.join();
        Failure.unless(poller.answer == null, "Nothing was put, and poll returned %s.", poller.answer);
        gaveUpAfter(poller, millis / 1e3);
    }

    /** In the middle of its limit it may be woken, and find that the other one was faster. */
    static void pollBesideATaker(int seconds) throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(1);
        Waiter poller = new Waiter("poller", buffer, empty -> empty.poll(Duration.ofSeconds(2L * seconds)));
        Waiter taker = new Waiter("taker", buffer, BoundedBuffer::take);
        TimeUnit.SECONDS.sleep(seconds);
        buffer.put(1);
        TimeUnit.SECONDS.sleep(10L * seconds);
        if (poller.answer != null) {
            buffer.put(2);
        } else {
            gaveUpAfter(poller, 2.0 * seconds);
        }
        poller.join();
        taker.join();
    }

    private static void gaveUpAfter(Waiter poller, double limit) {
        double waited = poller.seconds();
        Failure.unless(waited >= limit && waited < limit * 1.2 + 0.01,
                "With a limit of %.3f s, and nothing to take, poll returned null after %.3f s.", limit, waited);
    }

    static void takerIsInterrupted() throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(1);
        interruptEnds(new Waiter("taker", buffer, BoundedBuffer::take), "take() on an empty buffer");
        sizeIs(buffer, 0, "an interrupted take()");
    }

    static void pollerIsInterrupted() throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(1);
        interruptEnds(new Waiter("poller", buffer, empty -> empty.poll(Duration.ofHours(1))), "poll with a limit of 1 h on an empty buffer");
        sizeIs(buffer, 0, "an interrupted poll");
    }

    static void putterIsInterrupted() throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(1, 1);
        interruptEnds(new Waiter("putter", buffer, full -> put(full, 2)), "put on a full buffer");
        sizeIs(buffer, 1, "an interrupted put");
        int first = buffer.take();
        Failure.unless(first == 1, "1 was put, the put of 2 was interrupted, and take() returned %d.", first);
        sizeIs(buffer, 0, "that");
    }

    /** Whoever of the two is woken by the element: one that is interrupted must not keep the other from it. */
    static void oneOfTwoTakersIsInterrupted() throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(2);
        Waiter one = new Waiter("interrupted", buffer, BoundedBuffer::take);
        Waiter other = new Waiter("taker", buffer, BoundedBuffer::take);
        buffer.put(1);
        one.interrupt();
        buffer.put(2);
        one.join();
        other.join();
        sizeIs(buffer, one.interrupted ? 1 : 0, "two put(), and two take() of which " + (one.interrupted ? "one was" : "none was") + " interrupted");
    }

    private static void interruptEnds(Waiter waiter, String call) throws InterruptedException {
        waiter.interrupt();
        waiter.join();
        Failure.unless(waiter.interrupted, "%s was interrupted, and threw no InterruptedException.", call);
    }

    private static void sizeIs(BoundedBuffer<Integer> buffer, int expected, String after) {
        int size = buffer.size();
        Failure.unless(size == expected, "After %s, size() says %d instead of %d.", after, size, expected);
    }

    private static Object put(BoundedBuffer<Integer> buffer, int element) throws InterruptedException {
        buffer.put(element);
        return null;
    }
}

package threadwork.checks.ex10buffer;

import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import threadwork.ex10buffer.BoundedBuffer;
import threadwork.grader.probe.Failure;

/** Scenarios about those who wait: who wakes them, what they get, and when. */
final class Waiting {

    /** A moment that no regular round of looking ends at. */
    private static final long ODD_NANOS = 12_345_678_901L;
    /** Far less than a wait with a limit takes, and more than anybody needs to whom something is handed. */
    private static final long AT_ONCE_NANOS = 1_000_000;

    private Waiting() {
    }

    static BoundedBuffer<Integer> buffer(int capacity, int... elements) throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(capacity);
        for (int element : elements) {
            buffer.put(element);
        }
        return buffer;
    }

    /** Several threads that wait for the same, and as much as they need. */
    static void twoTake(int capacity) throws InterruptedException {
        BoundedBuffer<Integer> buffer = buffer(capacity);
        Waiter one = new Waiter("taker-1", buffer, Waiting::takeOrFail);
        Waiter other = new Waiter("taker-2", buffer, Waiting::takeOrFail);
        buffer.put(1);
        buffer.put(2);
        one.join();
        other.join();
        Failure.unless(one.answer != null || other.answer != null, "1 and 2 were put, and neither of two take() returned one.");
    }

    /** What comes of a wake-up is for other scenarios to judge; a gap is a gap. */
    private static Object takeOrFail(BoundedBuffer<Integer> buffer) throws InterruptedException {
        try {
            return buffer.take();
        } catch (NoSuchElementException | NullPointerException wokenInVain) {
            return null;
        }
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
        Failure.unless(taker.ended >= now, "take() returned before there was something to take.");
        Failure.unless(putter.ended >= now, "put() returned before there was room.");
        Failure.unless(taker.ended - now < AT_ONCE_NANOS, "take() returned %.3f ms after there was something to take.",
                (taker.ended - now) / 1e6);
        Failure.unless(putter.ended - now < AT_ONCE_NANOS, "put() returned %.3f ms after there was room.", (putter.ended - now) / 1e6);
    }

    static Object put(BoundedBuffer<Integer> buffer, int element) throws InterruptedException {
        buffer.put(element);
        return null;
    }
}

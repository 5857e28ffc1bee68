package threadwork.checks.ex10buffer;

import java.time.Duration;
import java.util.Objects;
import threadwork.ex10buffer.BoundedBuffer;
import threadwork.grader.probe.Failure;

/** Scenarios in which somebody who waits is interrupted. */
final class Interrupts {

    private Interrupts() {
    }

    static void takerIsInterrupted() throws InterruptedException {
        BoundedBuffer<Integer> buffer = Waiting.buffer(1);
        interruptEnds(new Waiter("taker", buffer, BoundedBuffer::take), "take() on an empty buffer");
        sizeIs(buffer, 0, "an interrupted take()");
    }

    static void pollerIsInterrupted() throws InterruptedException {
        BoundedBuffer<Integer> buffer = Waiting.buffer(1);
        interruptEnds(new Waiter("poller", buffer, empty -> empty.poll(Duration.ofHours(1))),
                "poll with a limit of 1 h on an empty buffer");
        sizeIs(buffer, 0, "an interrupted poll");
    }

    static void putterIsInterrupted() throws InterruptedException {
        BoundedBuffer<Integer> buffer = Waiting.buffer(1, 1);
        interruptEnds(new Waiter("putter", buffer, full -> Waiting.put(full, 2)), "put on a full buffer");
        sizeIs(buffer, 1, "an interrupted put");
        int first = buffer.take();
        Failure.unless(first == 1, "1 was put, the put of 2 was interrupted, and take() returned %d.", first);
        sizeIs(buffer, 0, "that");
    }

    /** Whoever of the two is woken by the element: one that is interrupted must not keep the other from it. */
    static void oneOfTwoTakersIsInterrupted() throws InterruptedException {
        BoundedBuffer<Integer> buffer = Waiting.buffer(2);
        Waiter one = new Waiter("interrupted", buffer, BoundedBuffer::take);
        Waiter other = new Waiter("taker", buffer, BoundedBuffer::take);
        buffer.put(1);
        one.interrupt();
        buffer.put(2);
        one.join();
        other.join();
        sizeIs(buffer, one.interrupted ? 1 : 0, one.interrupted ? "two put() and a take()" : "two put() and two take()");
    }

    /** Whether it heeds the interrupt or not: what it gives up it must not keep. */
    static void putterWithRoomIsInterrupted() throws InterruptedException {
        BoundedBuffer<Integer> buffer = Waiting.buffer(1);
        Waiter putter = new Waiter("putter", buffer, empty -> Waiting.put(empty, 1));
        putter.interrupt();
        putter.join();
        sizeIs(buffer, putter.interrupted ? 0 : 1, putter.interrupted ? "an interrupted put" : "put");
        Failure.unless(buffer.offer(2) == putter.interrupted, "The put of 1 was interrupted and %s, and then offer(2) returned %s.",
                putter.interrupted ? "threw" : "returned", !putter.interrupted);
    }

    static void takerWithAnElementIsInterrupted() throws InterruptedException {
        BoundedBuffer<Integer> buffer = Waiting.buffer(1, 1);
        Waiter taker = new Waiter("taker", buffer, BoundedBuffer::take);
        taker.interrupt();
        taker.join();
        Integer left = buffer.poll(Duration.ZERO);
        Integer expected = taker.interrupted ? 1 : null;
        Failure.unless(Objects.equals(left, expected), "take() was interrupted and %s, and then poll(Duration.ZERO) returned %s.",
                taker.interrupted ? "threw" : "returned " + taker.answer, left);
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
}

package threadwork.checks.ex10buffer;

import java.time.Duration;
import java.util.Deque;
import threadwork.ex10buffer.BoundedBuffer;

/** One call by a thread that is alone, so that it must not have to wait. */
enum Step {
    PUT, TAKE, OFFER, POLL, POLL_LONG;

    /** Whether a queue with room for so many lets it go on. */
    boolean canGoOn(Deque<Integer> queue, int capacity) {
        return switch (this) {
            case PUT -> queue.size() < capacity;
            case TAKE, POLL_LONG -> !queue.isEmpty();
            default -> true;
        };
    }

    /** What it has to answer, and what becomes of the queue. */
    Object of(Deque<Integer> queue, int capacity, int element) {
        if (this == PUT) {
            queue.add(element);
            return null;
        }
        return this == OFFER ? (Object) (queue.size() < capacity && queue.add(element)) : queue.poll();
    }

    /** Student code: only for a watched thread. */
    Object on(BoundedBuffer<Integer> buffer, int element) throws InterruptedException {
        switch (this) {
            case PUT -> buffer.put(element);
            case TAKE -> {
                return buffer.take();
            }
            case OFFER -> {
                return buffer.offer(element);
            }
            default -> {
                return buffer.poll(this == POLL ? Duration.ZERO : Duration.ofDays(1));
            }
        }
        return null;
    }

    /** As a student would write it. */
    String words(int element) {
        return switch (this) {
            case PUT -> "put(" + element + ")";
            case TAKE -> "take()";
            case OFFER -> "offer(" + element + ")";
            case POLL -> "poll(Duration.ZERO)";
            case POLL_LONG -> "poll(Duration.ofDays(1))";
        };
    }
}

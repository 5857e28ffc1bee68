package threadwork.checks.ex10buffer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import threadwork.ex10buffer.BoundedBuffer;
import threadwork.grader.probe.scene.Spec;

/** A buffer beside a queue that one thread uses alone. Whoever polls with a limit is sure that an element comes. */
public abstract class Handing extends Spec<BoundedBuffer<Integer>, Deque<Integer>> {

    private static final List<Integer> ELEMENTS = List.of(1, 2, 3);

    private final int capacity;

    private Handing(int capacity) {
        this.capacity = capacity;
        does("put", ELEMENTS, BoundedBuffer::put, (queue, element) -> {
            waitsUntil(queue.size() < capacity);
            queue.add(element);
        });
        asks("take", BoundedBuffer::take, Handing::taken);
        asks("offer", ELEMENTS, BoundedBuffer::offer, (queue, element) -> queue.size() < capacity && queue.add(element));
        asks("poll", List.of(Duration.ZERO), BoundedBuffer::poll, (queue, limit) -> queue.poll());
        asks("poll", List.of(Duration.ofHours(1)), BoundedBuffer::poll, (queue, limit) -> taken(queue));
        asks("size", BoundedBuffer::size, Deque::size);
    }

    private static Integer taken(Deque<Integer> queue) {
        waitsUntil(!queue.isEmpty());
        return queue.remove();
    }

    @Override
    public BoundedBuffer<Integer> subject() {
        return new BoundedBuffer<>(capacity);
    }

    @Override
    public Deque<Integer> model() {
        return new ArrayDeque<>();
    }

    /** With room for one. */
    public static final class One extends Handing {
        public One() {
            super(1);
        }
    }

    /** With room for two. */
    public static final class Two extends Handing {
        public Two() {
            super(2);
        }
    }
}

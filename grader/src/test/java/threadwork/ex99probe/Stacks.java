package threadwork.ex99probe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;

/** Stacks, right and wrong, that hand out null when they are empty. */
public final class Stacks {

    /** What all of them can do. */
    public interface Stack {
        void push(int value);

        Integer pop();
    }

    private record Node(int value, Node below) {
    }

    private Stacks() {
    }

    /** Treiber's. */
    public static final class Treibers implements Stack {
        private final AtomicReference<Node> top = new AtomicReference<>();

        @Override
        public void push(int value) {
            top.updateAndGet(below -> new Node(value, below));
        }

        @Override
        public Integer pop() {
            Node was = top.getAndUpdate(node -> node == null ? null : node.below);
            return was == null ? null : was.value;
        }
    }

    public static final class Locked implements Stack {
        private final Deque<Integer> values = new ArrayDeque<>();

        @Override
        public synchronized void push(int value) {
            values.push(value);
        }

        @Override
        public synchronized Integer pop() {
            return values.poll();
        }
    }

    /** Reads the top and sets it in two steps. */
    public static final class TwoSteps implements Stack {
        private final AtomicReference<Node> top = new AtomicReference<>();

        @Override
        public void push(int value) {
            top.set(new Node(value, top.get()));
        }

        @Override
        public Integer pop() {
            Node was = top.get();
            top.set(was == null ? null : was.below);
            return was == null ? null : was.value;
        }
    }

    /** Looks and then takes, each under the lock, but not both. */
    public static final class LookThenTake implements Stack {
        private final Deque<Integer> values = new ArrayDeque<>();

        @Override
        public void push(int value) {
            synchronized (values) {
                values.push(value);
            }
        }

        @Override
        public Integer pop() {
            synchronized (values) {
                if (values.isEmpty()) {
                    return null;
                }
            }
            synchronized (values) {
                return values.pop();
            }
        }
    }

    /** No lock at all. */
    public static final class Racy implements Stack {
        private Node top;

        @Override
        public void push(int value) {
            top = new Node(value, top);
        }

        @Override
        public Integer pop() {
            Node was = top;
            top = was == null ? null : was.below;
            return was == null ? null : was.value;
        }
    }
}

package threadwork.explore.corpus.right.monitors;

import java.util.ArrayDeque;
import java.util.Deque;

public final class BoundedBufferTwoConsumers {
    static final class BoundedBuffer<T> {
        private final Deque<T> items = new ArrayDeque<>();
        private final int limit;

        BoundedBuffer(int limit) { this.limit = limit; }

        void put(T item) throws InterruptedException {
            synchronized (items) {
                while (items.size() >= limit) {
                    items.wait();
                }
                items.addLast(item);
                items.notifyAll();
            }
        }

        T take() throws InterruptedException {
            synchronized (items) {
                while (items.isEmpty()) {
                    items.wait();
                }
                T item = items.removeFirst();
                items.notifyAll();
                return item;
            }
        }
    }

    static final class Consumer implements Runnable {
        private final BoundedBuffer<String> from;
        String eaten;

        Consumer(BoundedBuffer<String> from) { this.from = from; }

        @Override
        public void run() {
            try {
                eaten = from.take();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void scenario() throws Exception {
        BoundedBuffer<String> buffer = new BoundedBuffer<>(1);
        Consumer c1 = new Consumer(buffer);
        Consumer c2 = new Consumer(buffer);
        Thread t1 = new Thread(c1);
        Thread t2 = new Thread(c2);
        t1.start();
        t2.start();
        buffer.put("a"); // the main thread is the producer
        buffer.put("b");
        t1.join();
        t2.join();
        String both = c1.eaten + c2.eaten;
        if (!both.equals("ab") && !both.equals("ba")) throw new AssertionError(both);
    }
}

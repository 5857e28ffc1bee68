package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public final class PoisonPillArrayQueue {
    private static final Integer POISON = -1;

    private static class Producer implements Runnable {
        private final BlockingQueue<Integer> queue;

        Producer(BlockingQueue<Integer> queue) {
            this.queue = queue;
        }

        @Override
        public void run() {
            try {
                queue.put(10);
                queue.put(20);
                queue.put(POISON);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static class Consumer implements Runnable {
        private final BlockingQueue<Integer> queue;
        private int sum;

        Consumer(BlockingQueue<Integer> queue) {
            this.queue = queue;
        }

        @Override
        public void run() {
            try {
                for (Integer i = queue.take(); !i.equals(POISON); i = queue.take()) {
                    sum += i;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static void scenario() throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        Consumer consumer = new Consumer(queue);
        Thread p = new Thread(new Producer(queue), "producer");
        Thread c = new Thread(consumer, "consumer");
        c.start();
        p.start();
        p.join();
        c.join();
        if (consumer.sum != 30) {
            throw new AssertionError("sum " + consumer.sum);
        }
    }
}

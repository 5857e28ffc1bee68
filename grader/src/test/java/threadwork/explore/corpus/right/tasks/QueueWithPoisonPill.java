package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public final class QueueWithPoisonPill {
    private static final int POISON = Integer.MIN_VALUE;

    static class Adder extends Thread {
        final BlockingQueue<Integer> inbox = new LinkedBlockingQueue<>();
        int sum; // read after join

        @Override
        public void run() {
            try {
                for (int n = inbox.take(); n != POISON; n = inbox.take()) {
                    sum += n;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static void scenario() throws Exception {
        Adder adder = new Adder();
        adder.start();
        adder.inbox.put(4);
        adder.inbox.put(5);
        adder.inbox.put(POISON);
        adder.join();
        if (adder.sum != 9) throw new AssertionError("sum " + adder.sum);
    }
}

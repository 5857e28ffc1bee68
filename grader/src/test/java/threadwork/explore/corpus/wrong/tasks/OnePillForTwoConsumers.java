// finds: STUCK — two consumers, one poison pill
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.LinkedBlockingQueue;

public final class OnePillForTwoConsumers {
    public static void scenario() throws Exception {
        LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
        Runnable consumer = () -> {
            try {
                while (!queue.take().equals("pill")) {
                    // consumed
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Thread a = new Thread(consumer);
        Thread b = new Thread(consumer);
        a.start();
        b.start();
        queue.add("item");
        queue.add("pill");
        a.join();
        b.join();
    }
}

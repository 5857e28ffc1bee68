// finds: STUCK — one poison pill for two consumers and nobody puts it back
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public final class OnePillTwoConsumers {
    private static final String END = "END";

    public static void scenario() throws Exception {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        Runnable consumer = () -> {
            try {
                String s;
                do {
                    s = queue.take();
                } while (!s.equals(END));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Thread c1 = new Thread(consumer);
        Thread c2 = new Thread(consumer);
        c1.start();
        c2.start();
        queue.put("work");
        queue.put(END);
        c1.join();
        c2.join();
    }
}

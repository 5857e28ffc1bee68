// finds: LEAK — the scenario returns while the consumer still waits in take
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.ArrayBlockingQueue;

public final class ConsumerNeverStopped {
    public static void scenario() throws Exception {
        ArrayBlockingQueue<Integer> q = new ArrayBlockingQueue<>(2);
        Thread consumer = new Thread(() -> {
            try {
                while (true) q.take();
            } catch (InterruptedException e) {
                // end
            }
        });
        consumer.start();
        q.put(1);
        q.put(2);
    }
}

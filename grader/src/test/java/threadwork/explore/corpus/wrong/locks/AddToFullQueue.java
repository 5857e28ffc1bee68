// finds: EXCEPTION — add on a full ArrayBlockingQueue throws IllegalStateException unless the consumer was quick
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.ArrayBlockingQueue;

public final class AddToFullQueue {
    public static void scenario() throws Exception {
        ArrayBlockingQueue<Integer> q = new ArrayBlockingQueue<>(1);
        Thread producer = new Thread(() -> {
            q.add(1);
            q.add(2);
        });
        Thread consumer = new Thread(() -> {
            q.poll();
        });
        producer.start();
        consumer.start();
        producer.join();
        consumer.join();
    }
}

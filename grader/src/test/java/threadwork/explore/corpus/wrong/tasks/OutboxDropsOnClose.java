// finds: ASSERTION — close() lowers a flag and the postman leaves with letters still in the queue
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public final class OutboxDropsOnClose {
    private final LinkedBlockingQueue<String> queue = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<String> delivered = new ConcurrentLinkedQueue<>();
    private volatile boolean open = true;

    private void deliver() {
        try {
            while (open) {
                String letter = queue.poll(1, TimeUnit.MILLISECONDS);
                if (letter != null) delivered.add(letter);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void scenario() throws Exception {
        OutboxDropsOnClose box = new OutboxDropsOnClose();
        Thread postman = new Thread(box::deliver);
        postman.start();
        box.queue.add("a");
        box.queue.add("b");
        box.open = false;
        postman.join();
        if (box.delivered.size() != 2) throw new AssertionError("delivered " + box.delivered);
    }
}

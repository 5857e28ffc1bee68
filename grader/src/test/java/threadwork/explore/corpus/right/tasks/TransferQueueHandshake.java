package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

/** transfer() comes back only when the other side has taken the element. */
public final class TransferQueueHandshake {
    public static void scenario() throws Exception {
        TransferQueue<String> line = new LinkedTransferQueue<>();
        String[] heard = new String[1];
        Thread listener = new Thread(() -> {
            try {
                heard[0] = line.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        listener.start();
        line.transfer("over");
        if (!line.isEmpty()) throw new AssertionError("not taken");
        listener.join();
        if (!"over".equals(heard[0])) throw new AssertionError(heard[0]);
    }
}

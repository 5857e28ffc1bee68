package threadwork.explore.corpus.right.locks;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;

public final class TransferQueueTimed {
    public static void scenario() throws Exception {
        TransferQueue<String> q = new LinkedTransferQueue<>();
        String[] got = new String[2];
        Thread consumer = new Thread(() -> {
            try {
                got[0] = q.take();
                got[1] = q.poll(1, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        consumer.start();
        q.transfer("sure");
        boolean second = q.tryTransfer("maybe", 1, TimeUnit.MILLISECONDS);
        consumer.join();
        if (!"sure".equals(got[0])) throw new AssertionError("first " + got[0]);
        if (second != "maybe".equals(got[1])) throw new AssertionError("second " + second + " " + got[1]);
        if (!q.isEmpty()) throw new AssertionError("something left");
    }
}

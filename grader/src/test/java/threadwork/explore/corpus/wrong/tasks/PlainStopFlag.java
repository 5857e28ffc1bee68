// finds: RACE — the stop flag is a plain boolean read by the worker
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public final class PlainStopFlag {
    private boolean stopped;

    public static void scenario() throws Exception {
        PlainStopFlag flag = new PlainStopFlag();
        LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        Thread worker = new Thread(() -> {
            try {
                while (!flag.stopped) queue.poll(1, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        worker.start();
        queue.add(1);
        flag.stopped = true;
        worker.join();
    }
}

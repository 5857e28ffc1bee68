package threadwork.explore.corpus.right.locks;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A logger thread that is ended by an interrupt; what it did not write is still in the queue. */
public final class StopByInterrupt {
    private static abstract class Service {
        private final Thread thread = new Thread(this::loop);

        void start() { thread.start(); }

        void stop() throws InterruptedException {
            thread.interrupt();
            thread.join();
        }

        private void loop() {
            try {
                while (true) step();
            } catch (InterruptedException end) {
                // wanted
            }
        }

        abstract void step() throws InterruptedException;
    }

    private static final class Logger extends Service {
        final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        int written;

        @Override
        void step() throws InterruptedException {
            queue.take();
            written++;
        }
    }

    public static void scenario() throws Exception {
        Logger log = new Logger();
        log.start();
        log.queue.put("one");
        log.queue.put("two");
        log.stop();
        if (log.written + log.queue.size() != 2) throw new AssertionError("a line is gone");
    }
}

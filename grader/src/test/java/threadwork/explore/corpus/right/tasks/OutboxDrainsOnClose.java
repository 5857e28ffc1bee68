package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public final class OutboxDrainsOnClose {

    static final class Outbox implements AutoCloseable {
        private static final String END = new String("end");
        private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        private final List<String> delivered = new ArrayList<>(); // postman only, until it has been joined
        private final Thread postman = new Thread(this::deliver, "postman");
        private boolean closed; // guarded by this

        Outbox start() {
            postman.start();
            return this;
        }

        synchronized boolean send(String letter) {
            if (closed) return false;
            queue.add(letter);
            return true;
        }

        @SuppressWarnings("StringEquality")
        private void deliver() {
            try {
                while (true) {
                    String letter = queue.take();
                    if (letter == END) return;
                    delivered.add(letter);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            synchronized (this) {
                if (!closed) {
                    closed = true;
                    queue.add(END);
                }
            }
            boolean interrupted = false;
            while (true) {
                try {
                    postman.join();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    public static void scenario() throws Exception {
        Outbox outbox = new Outbox().start();
        boolean[] accepted = new boolean[1];
        Thread late = new Thread(() -> accepted[0] = outbox.send("late"));
        late.start();
        outbox.send("early");
        outbox.close();
        late.join();
        List<String> got = outbox.delivered;
        int expected = accepted[0] ? 2 : 1;
        if (got.size() != expected) throw new AssertionError(accepted[0] + " " + got);
        if (!got.contains("early")) throw new AssertionError(got.toString());
    }
}

package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public final class MailboxActor {

    private sealed interface Message permits Add, Ask, Stop { }

    private record Add(int amount) implements Message { }

    private record Ask(CompletableFuture<Integer> reply) implements Message { }

    private record Stop() implements Message { }

    static final class Counter implements Runnable {
        private final BlockingQueue<Message> mailbox = new LinkedBlockingQueue<>();
        private int value; // confined to the actor's thread

        void tell(Message m) {
            mailbox.add(m);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    Message m = mailbox.take();
                    if (m instanceof Add add) {
                        value += add.amount();
                    } else if (m instanceof Ask ask) {
                        ask.reply().complete(value);
                    } else {
                        return;
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static void scenario() throws Exception {
        Counter counter = new Counter();
        Thread actor = new Thread(counter, "counter-actor");
        actor.start();
        Thread other = new Thread(() -> counter.tell(new Add(2)));
        other.start();
        counter.tell(new Add(3));
        other.join();
        CompletableFuture<Integer> reply = new CompletableFuture<>();
        counter.tell(new Ask(reply));
        counter.tell(new Stop());
        int value = reply.get();
        actor.join();
        if (value != 5) throw new AssertionError("value " + value);
    }
}

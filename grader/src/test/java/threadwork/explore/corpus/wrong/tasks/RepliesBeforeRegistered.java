// finds: EXCEPTION — the reply may arrive before the request is registered: NullPointerException in the receiver
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public final class RepliesBeforeRegistered {
    public static void scenario() throws Exception {
        LinkedBlockingQueue<Integer> wire = new LinkedBlockingQueue<>();
        ConcurrentHashMap<Integer, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
        Thread receiver = new Thread(() -> {
            int id;
            try {
                id = wire.take();
            } catch (InterruptedException e) {
                return;
            }
            waiting.get(id).complete("pong");
        });
        receiver.start();
        CompletableFuture<String> reply = new CompletableFuture<>();
        wire.add(7);
        waiting.put(7, reply);
        receiver.join();
        String answer = reply.completeOnTimeout("lost", 1, TimeUnit.MILLISECONDS).join();
        if (answer.isEmpty()) throw new AssertionError("empty answer");
    }
}

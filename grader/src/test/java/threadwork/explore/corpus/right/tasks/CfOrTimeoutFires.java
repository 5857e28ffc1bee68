package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Nobody completes the future, so the timeout must. */
public final class CfOrTimeoutFires {
    public static void scenario() throws Exception {
        CompletableFuture<String> silence = new CompletableFuture<>();
        silence.orTimeout(1, TimeUnit.MILLISECONDS);
        String[] seen = new String[1];
        Thread listener = new Thread(() -> seen[0] = silence.exceptionally(t -> "quiet").join());
        listener.start();
        try {
            silence.get();
            throw new AssertionError("somebody spoke");
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TimeoutException)) throw new AssertionError(e);
        }
        listener.join();
        if (!"quiet".equals(seen[0])) throw new AssertionError(seen[0]);
    }
}

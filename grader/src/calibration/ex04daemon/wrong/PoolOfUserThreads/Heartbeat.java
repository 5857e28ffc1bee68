// caught by: a_jvm_with_a_heart_in_it_ends_by_itself — the default factory of an executor makes user threads
package threadwork.ex04daemon;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Heartbeat {

    private Heartbeat() {
    }

    public static Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        CompletableFuture<Thread> heart = new CompletableFuture<>();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.execute(() -> {
            heart.complete(Thread.currentThread());
            loop(period, beat, sleeper);
        });
        pool.shutdown();
        return heart.join();
    }

    private static void loop(Duration period, Runnable beat, Sleeper sleeper) {
        while (true) {
            try {
                beat.run();
            } catch (RuntimeException e) {
                System.err.println(e);
            }
            try {
                sleeper.sleep(period);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        start(period, () -> out.accept("beat"), sleeper);
        out.accept(work.get());
    }
}

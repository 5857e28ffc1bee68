package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Readers see either the old or the new configuration, never a mixture. */
public final class ReloadingConfig {

    record Config(String host, int port) {
        boolean consistent() {
            return host.equals("old") && port == 1 || host.equals("new") && port == 2;
        }
    }

    private volatile Config current = new Config("old", 1);

    public static void scenario() throws Exception {
        ReloadingConfig holder = new ReloadingConfig();
        ScheduledExecutorService reloader = Executors.newScheduledThreadPool(1);
        ScheduledFuture<?> reload = reloader.schedule(
                () -> { holder.current = new Config("new", 2); }, 1, TimeUnit.MILLISECONDS);
        boolean[] ok = new boolean[1];
        Thread reader = new Thread(() -> {
            Config c = holder.current;
            ok[0] = c.consistent();
        });
        reader.start();
        reload.get();
        reader.join();
        reloader.shutdown();
        reloader.awaitTermination(1, TimeUnit.DAYS);
        if (!ok[0]) throw new AssertionError("mixed configuration");
        if (holder.current.port() != 2) throw new AssertionError("not reloaded");
    }
}

package threadwork.ex04daemon;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Heartbeat {

    private Heartbeat() {
    }

    public static Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        Thread heart = new Thread() {
            @Override
            public void run() {
                try {
                    for (;;) {
                        sleeper.sleep(period);
                        try {
                            beat.run();
                        } catch (Throwable any) {
                            System.err.println("beat failed: " + any);
                        }
                    }
                } catch (InterruptedException end) {
                    System.err.println("the heart was stopped");
                }
            }
        };
        heart.setDaemon(true);
        heart.start();
        return heart;
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        Thread heart = start(period, () -> out.accept("beat"), sleeper);
        String result = work.get();
        heart.interrupt();
        try {
            heart.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.accept(result);
    }
}

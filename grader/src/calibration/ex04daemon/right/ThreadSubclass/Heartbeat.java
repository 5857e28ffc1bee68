package threadwork.ex04daemon;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

public final class Heartbeat {

    private Heartbeat() {
    }

    private static final class Heart extends Thread {
        private final Duration period;
        private final Runnable beat;
        private final Sleeper sleeper;

        Heart(Duration period, Runnable beat, Sleeper sleeper) {
            super("heart");
            this.period = period;
            this.beat = beat;
            this.sleeper = sleeper;
            setDaemon(true);
        }

        @Override
        public void run() {
            while (!isInterrupted()) {
                try {
                    sleeper.sleep(period);
                    beat.run();
                } catch (InterruptedException end) {
                    interrupt();
                } catch (RuntimeException failed) {
                    failed.printStackTrace();
                }
            }
        }
    }

    public static Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        Heart heart = new Heart(period, beat, sleeper);
        heart.start();
        return heart;
    }

    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        start(period, () -> out.accept("beat"), sleeper);
        out.accept(work.get());
    }
}

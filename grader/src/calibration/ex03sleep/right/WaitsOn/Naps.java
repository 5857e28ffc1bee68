package threadwork.ex03sleep;

import java.time.Duration;
import java.util.List;

public final class Naps {

    private Naps() {
    }

    private static final class Napper extends Thread {

        private final Duration nap;
        private final Sleeper sleeper;

        Napper(Duration nap, Sleeper sleeper) {
            this.nap = nap;
            this.sleeper = sleeper;
        }

        @Override
        public void run() {
            try {
                sleeper.sleep(nap);
            } catch (InterruptedException e) {
                // over
            }
        }
    }

    /** An interrupt does not end the wait here, and is passed on afterwards. */
    public static void takeAll(List<Duration> naps, Sleeper sleeper) {
        Napper[] nappers = new Napper[naps.size()];
        for (int i = 0; i < nappers.length; i++) {
            nappers[i] = new Napper(naps.get(i), sleeper);
            nappers[i].start();
        }
        boolean interrupted = false;
        for (int i = 0; i < nappers.length; ) {
            try {
                nappers[i].join();
                i++;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

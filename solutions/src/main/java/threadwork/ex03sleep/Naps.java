package threadwork.ex03sleep;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/** Naps that are taken at the same time. */
public final class Naps {

    private Naps() {
    }

    /**
     * Takes all naps at the same time, and returns when the last one is over. However many there are, no nap waits for the end of
     * another, and no call of this method for another call. The threads that a call makes end by themselves once its naps are over.
     *
     * @param naps    how long each nap is, zero or longer, in any order. There may be equal ones, there may be none, and the list
     *                may be one that cannot be changed.
     * @param sleeper each nap is one call of this, with the nap's length; nothing but that takes time
     * @throws InterruptedException if the thread that calls this is interrupted while it waits. The naps under way may then be
     *                              left alone. You may do something else about an interrupt, but never lose it: if this returns,
     *                              the interrupt status is set.
     */
    public static void takeAll(List<Duration> naps, Sleeper sleeper) throws InterruptedException {
        List<Thread> nappers = new ArrayList<>();
        for (Duration nap : naps) {
            Thread napper = new Thread(new FutureTask<>(() -> {
                sleeper.sleep(nap);
                return null;
            }), "nap of " + nap);
            nappers.add(napper);
            napper.start();
        }
        // Only now: whoever is waited for before the next one starts naps alone.
        for (Thread napper : nappers) {
            napper.join();
        }
    }
}

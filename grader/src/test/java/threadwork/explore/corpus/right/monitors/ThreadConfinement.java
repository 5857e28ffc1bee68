package threadwork.explore.corpus.right.monitors;

import java.util.ArrayList;
import java.util.List;

public final class ThreadConfinement {
    /** Everything in here belongs to one thread until it has ended. */
    private static class Worker implements Runnable {
        private final List<Integer> mine = new ArrayList<>();
        private final int from;

        Worker(int from) { this.from = from; }

        public void run() {
            for (int i = from; i < from + 3; i++) mine.add(i * i);
        }
    }

    public static void scenario() throws Exception {
        Worker w1 = new Worker(1);
        Worker w2 = new Worker(4);
        Thread t1 = new Thread(w1);
        Thread t2 = new Thread(w2);
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        List<Integer> all = new ArrayList<>(w1.mine);
        all.addAll(w2.mine);
        if (!all.equals(List.of(1, 4, 9, 16, 25, 36))) throw new AssertionError(all);
    }
}

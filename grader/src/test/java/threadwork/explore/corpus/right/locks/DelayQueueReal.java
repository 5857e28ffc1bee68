package threadwork.explore.corpus.right.locks;

import java.util.concurrent.*;

public final class DelayQueueReal {
    static final class Egg implements Delayed {
        final long readyAt;
        final String label;
        Egg(String label, long nanos) {
            this.label = label;
            this.readyAt = System.nanoTime() + nanos;
        }
        public long getDelay(TimeUnit u) { return u.convert(readyAt - System.nanoTime(), TimeUnit.NANOSECONDS); }
        public int compareTo(Delayed o) {
            if (o == this) return 0;
            return Long.signum(readyAt - ((Egg) o).readyAt);
        }
    }

    public static void scenario() throws Exception {
        DelayQueue<Egg> pot = new DelayQueue<>();
        Thread cook = new Thread(() -> pot.add(new Egg("hard", 200_000)), "cook");
        cook.start();
        Egg e = pot.take();
        cook.join();
        if (!e.label.equals("hard") || pot.size() != 0) throw new AssertionError("wrong egg");
        if (e.getDelay(TimeUnit.NANOSECONDS) > 0) throw new AssertionError("too early");
    }
}

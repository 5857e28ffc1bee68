package threadwork.explore.corpus.right.monitors;

public final class CounterWithLimitEvent {
    private static int counter;
    private static final Object LOCK = new Object();

    private static void tick() {
        synchronized (LOCK) {
            counter++;
            if (counter >= 2) LOCK.notifyAll();
        }
    }

    public static void scenario() throws Exception {
        synchronized (LOCK) { counter = 0; }
        boolean[] alarm = new boolean[1];
        Thread watcher = new Thread("watcher") {
            @Override public void run() {
                synchronized (LOCK) {
                    while (counter < 2) {
                        try {
                            LOCK.wait();
                        } catch (InterruptedException e) {
                            interrupt();
                            return;
                        }
                    }
                    alarm[0] = true;
                }
            }
        };
        Thread ticker = new Thread(CounterWithLimitEvent::tick, "ticker");
        watcher.start();
        ticker.start();
        tick();
        watcher.join();
        ticker.join();
        if (!alarm[0]) throw new AssertionError("no alarm");
    }
}

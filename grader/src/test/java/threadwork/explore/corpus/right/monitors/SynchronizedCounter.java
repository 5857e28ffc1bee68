package threadwork.explore.corpus.right.monitors;

/** The first counter of every course. */
public final class SynchronizedCounter {
    private int value;

    private synchronized void increment() {
        value++;
    }

    private synchronized int get() {
        return value;
    }

    public static void scenario() throws Exception {
        final SynchronizedCounter counter = new SynchronizedCounter();
        Runnable twice = new Runnable() {
            @Override
            public void run() {
                counter.increment();
                counter.increment();
            }
        };
        Thread first = new Thread(twice);
        Thread second = new Thread(twice);
        first.start();
        second.start();
        first.join();
        second.join();
        if (counter.get() != 4) {
            throw new AssertionError("expected 4 but was " + counter.get());
        }
    }
}

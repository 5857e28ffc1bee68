package threadwork.explore.code;

/** Monitors, and all the ways out of them. */
class SampleMonitors {

    private static final SampleMonitors ONE = new SampleMonitors();
    private final Object lock = new Object();

    static void ready() {
    }

    static int method() {
        return ONE.twice(21L, 0.5, 'c', new int[0]);
    }

    private synchronized int twice(long number, double unused, char letter, int[] numbers) {
        return (int) number * 2;
    }

    static String staticMethod() {
        return echo("a");
    }

    private static synchronized String echo(String text) {
        return text;
    }

    static void thrown() {
        try {
            ONE.fails(1);
        } catch (IllegalStateException expected) {
            // The monitor has been given back, which is all that matters here.
        }
    }

    private synchronized void fails(int ignored) {
        throw new IllegalStateException();
    }

    static int nested() {
        synchronized (ONE) {
            synchronized (ONE.lock) {
                return 1;
            }
        }
    }

    static void thrownFromBlock() {
        try {
            synchronized (ONE.lock) {
                throw new IllegalStateException();
            }
        } catch (IllegalStateException expected) {
            // As above.
        }
    }

    static void conditions() throws InterruptedException {
        ONE.wait();
        ONE.lock.wait(1);
        ONE.lock.wait(1, 2);
        ONE.notify();
        ONE.notifyAll();
    }

    static void references() {
        Runnable all = ONE.lock::notifyAll;
        Runnable one = ONE::notify;
        java.util.function.Consumer<SampleMonitors> any = Object::notify;
        all.run();
        one.run();
        any.accept(ONE);
    }
}

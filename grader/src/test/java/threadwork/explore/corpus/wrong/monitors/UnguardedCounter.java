// finds: RACE — two threads increment a plain field without any lock
package threadwork.explore.corpus.wrong.monitors;

public final class UnguardedCounter {
    private int value;

    private void increment() {
        value++;
    }

    public static void scenario() throws Exception {
        UnguardedCounter c = new UnguardedCounter();
        Thread a = new Thread(c::increment);
        Thread b = new Thread(c::increment);
        a.start();
        b.start();
        a.join();
        b.join();
        if (c.value != 2) throw new AssertionError("value " + c.value);
    }
}

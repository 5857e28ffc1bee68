// finds: ASSERTION — ++ on a volatile is not atomic
package threadwork.explore.corpus.wrong.monitors;

public final class VolatileIncrement {
    private volatile int n;

    public static void scenario() throws Exception {
        VolatileIncrement v = new VolatileIncrement();
        Runnable inc = () -> v.n++;
        Thread a = new Thread(inc), b = new Thread(inc);
        a.start();
        b.start();
        a.join();
        b.join();
        if (v.n != 2) throw new AssertionError("n = " + v.n);
    }
}

// finds: RACE — a static synchronized method and an instance one do not exclude each other
package threadwork.explore.corpus.wrong.monitors;

public final class StaticAndInstanceLock {
    private static int shared;

    private static synchronized void viaClass() { shared += 1; }

    private synchronized void viaObject() { shared += 1; }

    public static void scenario() throws Exception {
        shared = 0;
        StaticAndInstanceLock s = new StaticAndInstanceLock();
        Thread a = new Thread(StaticAndInstanceLock::viaClass);
        Thread b = new Thread(s::viaObject);
        a.start();
        b.start();
        a.join();
        b.join();
        if (shared != 2) throw new AssertionError(shared);
    }
}

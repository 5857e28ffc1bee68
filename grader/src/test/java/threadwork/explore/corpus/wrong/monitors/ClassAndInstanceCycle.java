// finds: DEADLOCK — a static synchronized method calls an instance one and the other way round
package threadwork.explore.corpus.wrong.monitors;

public final class ClassAndInstanceCycle {
    private static int created;
    private int used;

    private static synchronized void created() { created++; }

    private static synchronized void useOne(ClassAndInstanceCycle c) { c.use(); }

    private synchronized void use() { used++; }

    private synchronized void report() { created(); }

    public static void scenario() throws Exception {
        ClassAndInstanceCycle c = new ClassAndInstanceCycle();
        Thread a = new Thread(() -> useOne(c)), b = new Thread(c::report);
        a.start();
        b.start();
        a.join();
        b.join();
        if (c.used != 1) throw new AssertionError(c.used);
    }
}

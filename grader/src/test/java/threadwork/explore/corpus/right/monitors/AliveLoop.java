package threadwork.explore.corpus.right.monitors;

/** isAlive() returning false orders the dead thread's actions before ours, like join(). */
public final class AliveLoop {
    private int answer;

    public static void scenario() throws Exception {
        AliveLoop a = new AliveLoop();
        Thread t = new Thread(() -> a.answer = 42);
        t.start();
        while (t.isAlive()) {
            Thread.yield();
        }
        if (a.answer != 42) throw new AssertionError(a.answer);
    }
}

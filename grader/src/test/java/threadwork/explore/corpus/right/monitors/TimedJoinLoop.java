package threadwork.explore.corpus.right.monitors;

public final class TimedJoinLoop {
    public static void scenario() throws Exception {
        StringBuilder out = new StringBuilder();
        Thread t = new Thread(() -> out.append("done"));
        t.start();
        do {
            t.join(20);
        } while (t.isAlive());
        if (!out.toString().equals("done")) throw new AssertionError(out);
    }
}

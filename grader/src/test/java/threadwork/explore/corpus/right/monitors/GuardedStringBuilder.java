package threadwork.explore.corpus.right.monitors;

public final class GuardedStringBuilder {
    private final StringBuilder sb = new StringBuilder();
    private final Object sbLock = new Object();

    void line(String s) {
        synchronized (sbLock) {
            sb.append(s);
            sb.append(';');
        }
    }

    public static void scenario() throws Exception {
        GuardedStringBuilder g = new GuardedStringBuilder();
        Thread a = new Thread(() -> g.line("aa"));
        Thread b = new Thread(() -> g.line("bb"));
        a.start();
        b.start();
        a.join();
        b.join();
        String s = g.sb.toString();
        if (!s.equals("aa;bb;") && !s.equals("bb;aa;")) throw new AssertionError(s);
    }
}

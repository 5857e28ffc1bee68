// finds: RACE — the result is read before the thread has been joined
package threadwork.explore.corpus.wrong.monitors;

public final class ReadBeforeJoin {
    private int result;

    public static void scenario() throws Exception {
        ReadBeforeJoin r = new ReadBeforeJoin();
        Thread t = new Thread(() -> r.result = 12);
        t.start();
        int got = r.result;
        t.join();
        if (got != 12) throw new AssertionError("got " + got);
    }
}

// finds: EXCEPTION — the volatile is read twice and set to null in between (NullPointerException)
package threadwork.explore.corpus.wrong.monitors;

public final class VolatileNullBetween {
    private volatile String session = "open";

    public static void scenario() throws Exception {
        VolatileNullBetween v = new VolatileNullBetween();
        int[] len = new int[1];
        Thread user = new Thread(() -> {
            if (v.session != null) len[0] = v.session.length();
        });
        Thread logout = new Thread(() -> v.session = null);
        user.start();
        logout.start();
        user.join();
        logout.join();
        if (len[0] != 0 && len[0] != 4) throw new AssertionError(len[0]);
    }
}

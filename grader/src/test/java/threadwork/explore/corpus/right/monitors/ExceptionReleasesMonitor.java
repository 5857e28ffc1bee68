package threadwork.explore.corpus.right.monitors;

public final class ExceptionReleasesMonitor {
    private int balance = 1;

    synchronized void take(int n) {
        if (n > balance) throw new IllegalStateException("only " + balance);
        balance -= n;
    }

    public static void scenario() throws Exception {
        ExceptionReleasesMonitor e = new ExceptionReleasesMonitor();
        boolean[] failed = new boolean[2];
        Thread[] ts = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int k = i;
            ts[k] = new Thread(() -> {
                try {
                    e.take(1);
                } catch (IllegalStateException x) {
                    failed[k] = true;
                }
            });
        }
        ts[0].start();
        ts[1].start();
        ts[0].join();
        ts[1].join();
        if (failed[0] == failed[1] || e.balance != 0) throw new AssertionError(failed[0] + " " + failed[1]);
    }
}

package threadwork.explore.corpus.right.monitors;

public final class HandMadeLatch {
    private int open;

    private HandMadeLatch(int n) { open = n; }

    private synchronized void countDown() {
        if (open > 0 && --open == 0) notifyAll();
    }

    private synchronized void await() throws InterruptedException {
        while (open > 0) wait();
    }

    public static void scenario() throws Exception {
        final int[] parts = new int[2];
        final HandMadeLatch latch = new HandMadeLatch(2);
        Thread[] ts = new Thread[2];
        for (int i = 0; i < 2; i++) {
            final int me = i;
            ts[i] = new Thread(() -> {
                parts[me] = me + 1;
                latch.countDown();
            });
            ts[i].start();
        }
        latch.await();
        int total = parts[0] + parts[1];
        for (Thread t : ts) t.join();
        if (total != 3) throw new AssertionError("latch opened too early: " + total);
    }
}

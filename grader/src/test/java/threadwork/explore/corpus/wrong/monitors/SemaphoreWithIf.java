// finds: ASSERTION — if instead of while around wait lets two threads in
package threadwork.explore.corpus.wrong.monitors;

public final class SemaphoreWithIf {
    private int permits = 1;
    private int inside;
    private int worst;

    private synchronized void acquire() throws InterruptedException {
        if (permits == 0) wait();
        permits--;
        inside++;
        worst = Math.max(worst, inside);
    }

    private synchronized void release() {
        inside--;
        permits++;
        notify();
    }

    public static void scenario() throws Exception {
        SemaphoreWithIf s = new SemaphoreWithIf();
        Runnable r = () -> {
            try {
                s.acquire();
                s.release();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        Thread a = new Thread(r), b = new Thread(r), c = new Thread(r);
        a.start(); b.start(); c.start();
        a.join(); b.join(); c.join();
        if (s.worst > 1) throw new AssertionError(s.worst + " inside at once");
    }
}

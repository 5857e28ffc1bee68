// finds: STUCK — the latch expects three, only two count down
package threadwork.explore.corpus.wrong.monitors;

public final class LatchCountedTooHigh {
    private int count = 3;

    synchronized void countDown() {
        if (--count == 0) notifyAll();
    }

    synchronized void await() throws InterruptedException {
        while (count > 0) wait();
    }

    public static void scenario() throws Exception {
        LatchCountedTooHigh latch = new LatchCountedTooHigh();
        Thread a = new Thread(latch::countDown), b = new Thread(latch::countDown);
        a.start();
        b.start();
        latch.await();
        a.join();
        b.join();
    }
}

package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Semaphore;

public final class SemaphoreGate {
    private int secret;
    private final Semaphore gate = new Semaphore(0, true);

    private final class Guest extends Thread {
        int saw;
        @Override
        public void run() {
            gate.acquireUninterruptibly();
            saw = secret;
        }
    }

    private void go() throws InterruptedException {
        Guest g1 = new Guest();
        Guest g2 = new Guest();
        g1.start();
        g2.start();
        secret = 99;
        gate.release(2);
        g1.join();
        g2.join();
        if (g1.saw != 99 || g2.saw != 99) throw new AssertionError("gate opened too early");
    }

    public static void scenario() throws Exception {
        new SemaphoreGate().go();
    }
}

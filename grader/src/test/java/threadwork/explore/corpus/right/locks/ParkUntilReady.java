package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.LockSupport;

public final class ParkUntilReady {
    private volatile boolean ready;
    private int data;

    public static void scenario() throws Exception {
        ParkUntilReady box = new ParkUntilReady();
        int[] seen = new int[1];
        Thread waiter = new Thread(() -> {
            while (!box.ready) {
                LockSupport.park(box);
            }
            seen[0] = box.data;
        });
        waiter.start();
        box.data = 5;
        box.ready = true;
        LockSupport.unpark(waiter);
        waiter.join();
        if (seen[0] != 5) throw new AssertionError("seen " + seen[0]);
    }
}

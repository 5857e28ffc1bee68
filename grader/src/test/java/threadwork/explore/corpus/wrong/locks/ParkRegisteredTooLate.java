// finds: STUCK — the waiter looks at the flag before it has registered, the setter finds nobody to unpark
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.locks.LockSupport;

public final class ParkRegisteredTooLate {
    private volatile boolean open;
    private volatile Thread waiter;

    void await() {
        while (!open) {
            waiter = Thread.currentThread();
            LockSupport.park(this);
        }
    }

    void open() {
        open = true;
        Thread w = waiter;
        if (w != null) LockSupport.unpark(w);
    }

    public static void scenario() throws Exception {
        ParkRegisteredTooLate gate = new ParkRegisteredTooLate();
        Thread guest = new Thread(gate::await);
        guest.start();
        gate.open();
        guest.join();
    }
}

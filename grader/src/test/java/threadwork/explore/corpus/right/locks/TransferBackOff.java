package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Tries both locks and lets go of the first if the second is taken; gives up after three rounds. */
public final class TransferBackOff {
    private final Lock lock = new ReentrantLock();
    private int money;

    TransferBackOff(int money) { this.money = money; }

    static boolean move(TransferBackOff from, TransferBackOff to, int amount) {
        for (int attempt = 0; attempt < 3; attempt++) {
            if (from.lock.tryLock()) {
                try {
                    if (to.lock.tryLock()) {
                        try {
                            from.money -= amount;
                            to.money += amount;
                            return true;
                        } finally {
                            to.lock.unlock();
                        }
                    }
                } finally {
                    from.lock.unlock();
                }
            }
            Thread.yield();
        }
        return false;
    }

    public static void scenario() throws Exception {
        TransferBackOff x = new TransferBackOff(50), y = new TransferBackOff(50);
        boolean[] done = new boolean[2];
        Thread t = new Thread(() -> done[0] = move(x, y, 10));
        Thread u = new Thread(() -> done[1] = move(y, x, 20));
        t.start(); u.start();
        t.join(); u.join();
        int expected = 50 - (done[0] ? 10 : 0) + (done[1] ? 20 : 0);
        if (x.money != expected || x.money + y.money != 100) throw new AssertionError(x.money + " " + y.money);
    }
}

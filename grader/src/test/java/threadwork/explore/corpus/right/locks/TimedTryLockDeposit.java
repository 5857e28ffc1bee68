package threadwork.explore.corpus.right.locks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

public final class TimedTryLockDeposit {
    private final ReentrantLock lk = new ReentrantLock();
    private int balance = 10;

    boolean deposit(int n) throws InterruptedException {
        if (!lk.tryLock(1, TimeUnit.MILLISECONDS)) return false;
        try {
            balance += n;
            return true;
        } finally {
            lk.unlock();
        }
    }

    static final class Teller extends Thread {
        private final TimedTryLockDeposit acc;
        private final int sum;
        boolean ok;

        Teller(TimedTryLockDeposit acc, int sum) {
            this.acc = acc;
            this.sum = sum;
        }

        @Override
        public void run() {
            try {
                ok = acc.deposit(sum);
            } catch (InterruptedException e) {
                ok = false;
            }
        }
    }

    public static void scenario() throws Exception {
        TimedTryLockDeposit acc = new TimedTryLockDeposit();
        Teller t1 = new Teller(acc, 5);
        Teller t2 = new Teller(acc, 7);
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        int want = 10 + (t1.ok ? 5 : 0) + (t2.ok ? 7 : 0);
        if (acc.balance != want) throw new AssertionError(acc.balance + " != " + want);
    }
}

package threadwork.explore.corpus.right.monitors;

public final class BankTransferTieLock {
    private static final Object tieLock = new Object();

    private int money = 10;

    private static void move(BankTransferTieLock from, BankTransferTieLock to, int n) {
        int hf = System.identityHashCode(from), ht = System.identityHashCode(to);
        if (hf < ht) {
            synchronized (from) { synchronized (to) { change(from, to, n); } }
        } else if (hf > ht) {
            synchronized (to) { synchronized (from) { change(from, to, n); } }
        } else {
            synchronized (tieLock) {
                synchronized (from) { synchronized (to) { change(from, to, n); } }
            }
        }
    }

    private static void change(BankTransferTieLock from, BankTransferTieLock to, int n) {
        from.money -= n;
        to.money += n;
    }

    public static void scenario() throws Exception {
        BankTransferTieLock x = new BankTransferTieLock(), y = new BankTransferTieLock();
        Thread a = new Thread(() -> move(x, y, 1));
        Thread b = new Thread(() -> move(y, x, 5));
        a.start();
        b.start();
        a.join();
        b.join();
        if (x.money != 14 || y.money != 6) throw new AssertionError(x.money + " " + y.money);
    }
}

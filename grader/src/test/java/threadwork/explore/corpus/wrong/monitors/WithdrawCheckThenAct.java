// finds: ASSERTION — balance checked in one synchronized step, money taken in another
package threadwork.explore.corpus.wrong.monitors;

public final class WithdrawCheckThenAct {
    private int balance = 100;

    synchronized int getBalance() { return balance; }

    synchronized void subtract(int amount) { balance -= amount; }

    void withdraw(int amount) {
        if (getBalance() >= amount) {
            subtract(amount);
        }
    }

    public static void scenario() throws Exception {
        WithdrawCheckThenAct acc = new WithdrawCheckThenAct();
        Thread his = new Thread(() -> acc.withdraw(70));
        Thread hers = new Thread(() -> acc.withdraw(60));
        his.start();
        hers.start();
        his.join();
        hers.join();
        if (acc.getBalance() < 0) throw new AssertionError("overdrawn: " + acc.getBalance());
    }
}

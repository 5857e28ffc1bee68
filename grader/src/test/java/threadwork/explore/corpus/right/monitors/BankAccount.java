package threadwork.explore.corpus.right.monitors;

public final class BankAccount {
    private long cents;

    public BankAccount(long cents) { this.cents = cents; }

    public synchronized void deposit(long amount) {
        if (amount <= 0) throw new IllegalArgumentException("amount " + amount);
        cents += amount;
    }

    public synchronized boolean withdraw(long amount) {
        if (cents < amount) return false;
        cents -= amount;
        return true;
    }

    public synchronized long balance() { return cents; }

    public static void scenario() throws Exception {
        BankAccount account = new BankAccount(100);
        boolean[] paid = new boolean[2];
        Thread rent = new Thread(() -> paid[0] = account.withdraw(80));
        Thread food = new Thread(() -> paid[1] = account.withdraw(70));
        Thread wage = new Thread(() -> account.deposit(10));
        rent.start();
        food.start();
        wage.start();
        rent.join();
        food.join();
        wage.join();
        long expected = 110 - (paid[0] ? 80 : 0) - (paid[1] ? 70 : 0);
        if (account.balance() != expected || expected < 0) throw new AssertionError("balance " + account.balance());
        if (paid[0] == paid[1]) throw new AssertionError("exactly one can be paid");
    }
}

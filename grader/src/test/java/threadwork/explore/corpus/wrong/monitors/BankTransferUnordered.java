// finds: DEADLOCK — from is locked first, then to; two opposite transfers block each other
package threadwork.explore.corpus.wrong.monitors;

public final class BankTransferUnordered {
    static class Account {
        private int balance = 100;

        synchronized void transferTo(Account other, int amount) {
            if (balance < amount) return;
            balance -= amount;
            other.receive(amount);
        }

        synchronized void receive(int amount) { balance += amount; }
    }

    public static void scenario() throws Exception {
        Account a = new Account(), b = new Account();
        Thread t1 = new Thread(() -> a.transferTo(b, 10));
        Thread t2 = new Thread(() -> b.transferTo(a, 20));
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        if (a.balance + b.balance != 200) throw new AssertionError("money lost");
    }
}

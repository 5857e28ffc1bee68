package threadwork.explore.corpus.right.monitors;

public final class BankTransferOrdered {
    static final class Account {
        final int number;
        private int balance;

        Account(int number, int balance) {
            this.number = number;
            this.balance = balance;
        }
    }

    static void transfer(Account from, Account to, int amount) {
        Account low = from.number < to.number ? from : to;
        Account high = low == from ? to : from;
        synchronized (low) {
            synchronized (high) {
                if (from.balance >= amount) {
                    from.balance -= amount;
                    to.balance += amount;
                }
            }
        }
    }

    static int total(Account low, Account high) {
        synchronized (low) {
            synchronized (high) {
                return low.balance + high.balance;
            }
        }
    }

    public static void scenario() throws Exception {
        Account a = new Account(1, 50);
        Account b = new Account(2, 50);
        int[] audit = new int[1];
        Thread t1 = new Thread(() -> transfer(a, b, 20));
        Thread t2 = new Thread(() -> transfer(b, a, 60));
        Thread t3 = new Thread(() -> audit[0] = total(a, b));
        t1.start();
        t2.start();
        t3.start();
        t1.join();
        t2.join();
        t3.join();
        if (audit[0] != 100) throw new AssertionError("audit saw " + audit[0]);
        int ba = a.balance;
        if (a.balance + b.balance != 100 || ba != 90 && ba != 30) throw new AssertionError(a.balance + " " + b.balance);
    }
}

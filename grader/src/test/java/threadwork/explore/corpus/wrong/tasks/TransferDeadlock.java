// finds: DEADLOCK — two tasks lock the two accounts in opposite order
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class TransferDeadlock {
    static final class Account {
        int balance = 100;
    }

    static void transfer(Account from, Account to, int amount) {
        synchronized (from) {
            synchronized (to) {
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }

    public static void scenario() throws Exception {
        Account x = new Account();
        Account y = new Account();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<?> one = pool.submit(() -> transfer(x, y, 10));
        Future<?> two = pool.submit(() -> transfer(y, x, 20));
        one.get();
        two.get();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (x.balance != 110 || y.balance != 90) throw new AssertionError(x.balance + " " + y.balance);
    }
}

package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The balance is a plain int: only the account's own thread ever touches it. */
public final class SingleThreadConfinement {

    static final class Account {
        private final ExecutorService owner = Executors.newSingleThreadExecutor();
        private int balance;

        void deposit(int amount) {
            owner.execute(() -> balance += amount);
        }

        int balance() throws Exception {
            return owner.submit(() -> balance).get();
        }

        void close() throws InterruptedException {
            owner.shutdown();
            if (!owner.awaitTermination(1, TimeUnit.DAYS)) throw new AssertionError("still running");
        }
    }

    public static void scenario() throws Exception {
        Account account = new Account();
        Thread salary = new Thread(() -> account.deposit(100));
        Thread gift = new Thread(() -> account.deposit(5));
        salary.start();
        gift.start();
        salary.join();
        gift.join();
        int end = account.balance();
        account.close();
        if (end != 105) throw new AssertionError("balance " + end);
    }
}

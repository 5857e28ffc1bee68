package threadwork.checks.ex08lock;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import threadwork.ex08lock.Account;
import threadwork.grader.probe.Failure;

/** Scenarios: threads that meet at one account. Each is run once for every order in which they can. */
final class Payments {

    private static final int NANO_DIGITS = 9;
    /** Who sleeps by whole milliseconds and rounds up may come a little late; never early. */
    private static final long ROUNDING = 2_000_000;

    private Payments() {
    }

    /** There is money for one of the two. */
    static void oneOfTwoWithdrawals(long amount) throws InterruptedException {
        Account account = new Account(balance -> { });
        account.deposit(amount);
        boolean[] taken = new boolean[2];
        Thread thread = new Thread(() -> taken[0] = withdraw(account, amount), "payer");
        thread.start();
        taken[1] = withdraw(account, amount);
        thread.join();
        Failure.unless(taken[0] != taken[1], "Of %d, two threads each withdrew %d: %s of them got it.", amount, amount, taken[0] ? "both" : "neither");
        balanceIs(account, 0);
    }

    static void twoDeposits(long amount) throws InterruptedException {
        Account account = new Account(balance -> { });
        Thread thread = new Thread(() -> account.deposit(amount), "payer");
        thread.start();
        account.deposit(amount);
        thread.join();
        balanceIs(account, 2 * amount);
    }

    static void depositAndTryWithdraw(long amount) throws InterruptedException {
        Account account = new Account(balance -> { });
        account.deposit(amount);
        Thread thread = new Thread(() -> account.deposit(1), "payer");
        thread.start();
        boolean taken = account.tryWithdraw(amount, Duration.ofHours(1));
        thread.join();
        Failure.unless(taken, "%d was in the account, and tryWithdraw did not get it in an hour.", amount);
        balanceIs(account, 1);
    }

    static void lookWhileItChanges(long amount) throws InterruptedException {
        Account account = new Account(balance -> { });
        Thread thread = new Thread(() -> account.deposit(amount), "payer");
        thread.start();
        long seen = account.balance();
        thread.join();
        Failure.unless(seen == 0 || seen == amount, "While %d came in, the balance was %d.", amount, seen);
    }

    /**
     * Nothing else happens until the limit is over.
     *
     * @param nanos beside the seconds
     */
    static void tryWithdrawWhileTheListenerIsAtWork(long seconds, long nanos) throws InterruptedException {
        Duration limit = Duration.ofSeconds(seconds, nanos);
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Account account = new Account(balance -> {
            atWork.countDown();
            awaitQuietly(done);
        });
        Thread thread = new Thread(() -> account.deposit(5), "payer");
        thread.start();
        atWork.await();
        long began = System.nanoTime();
        boolean taken = account.tryWithdraw(1, limit);
        long waited = System.nanoTime() - began;
        done.countDown();
        thread.join();
        Failure.unless(!taken, "tryWithdraw took money while the listener of a deposit was still at work.");
        Failure.unless(waited >= limit.toNanos() && waited < 2 * limit.toNanos() + ROUNDING,
                "With a limit of %s s, and the account locked all the time, tryWithdraw gave up after %s s.",
                inSeconds(limit.toNanos()), inSeconds(waited));
    }

    private static String inSeconds(long nanos) {
        return BigDecimal.valueOf(nanos, NANO_DIGITS).stripTrailingZeros().toPlainString();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean withdraw(Account account, long amount) {
        try {
            account.withdraw(amount);
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private static void balanceIs(Account account, long expected) {
        long balance = account.balance();
        Failure.unless(balance == expected, "The balance is %d; what came in less what went out is %d.", balance, expected);
    }
}

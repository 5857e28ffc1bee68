package threadwork.checks.ex08lock;

import java.time.Duration;
import threadwork.ex08lock.Account;

/** One call of an account. */
record Operation(Kind kind, long amount, Duration limit) {

    /** Longer than any machine is starved for: a limit that never ends a wait by accident. */
    static final Duration NO_HURRY = Duration.ofHours(1);

    enum Kind { DEPOSIT, WITHDRAW, TRY_WITHDRAW, BALANCE }

    /** How a call ended. What is none of these is thrown on. */
    enum End {
        DONE("was carried out"), REFUSED("was refused"), INVALID("was rejected with an IllegalArgumentException");

        final String words;

        End(String words) {
            this.words = words;
        }
    }

    static Operation deposit(long amount) {
        return new Operation(Kind.DEPOSIT, amount, NO_HURRY);
    }

    static Operation withdraw(long amount) {
        return new Operation(Kind.WITHDRAW, amount, NO_HURRY);
    }

    static Operation tryWithdraw(long amount, Duration limit) {
        return new Operation(Kind.TRY_WITHDRAW, amount, limit);
    }

    static Operation tryWithdraw(long amount) {
        return tryWithdraw(amount, NO_HURRY);
    }

    static Operation balance() {
        return new Operation(Kind.BALANCE, 0, NO_HURRY);
    }

    /** Student code: only for a watched thread. */
    End on(Account account) throws InterruptedException {
        try {
            switch (kind) {
                case DEPOSIT -> account.deposit(amount);
                case WITHDRAW -> account.withdraw(amount);
                case BALANCE -> account.balance();
                default -> {
                    return account.tryWithdraw(amount, limit) ? End.DONE : End.REFUSED;
                }
            }
            return End.DONE;
        } catch (IllegalArgumentException invalid) {
            return End.INVALID;
        } catch (IllegalStateException refused) {
            if (kind != Kind.WITHDRAW) {
                throw refused;
            }
            return End.REFUSED;
        }
    }

    /** How it has to end on an account that is free. */
    End expected(long before) {
        if (kind == Kind.BALANCE) {
            return End.DONE;
        }
        return amount < 1 ? End.INVALID : before + change() < 0 ? End.REFUSED : End.DONE;
    }

    /** What it adds to the balance if it is carried out. */
    long change() {
        return kind == Kind.BALANCE ? 0 : kind == Kind.DEPOSIT ? amount : -amount;
    }

    /** As a student would write it. */
    @Override
    public String toString() {
        return switch (kind) {
            case DEPOSIT -> "deposit(" + amount + ")";
            case WITHDRAW -> "withdraw(" + amount + ")";
            case BALANCE -> "balance()";
            default -> "tryWithdraw(" + amount + ", " + words(limit) + ")";
        };
    }

    private static String words(Duration limit) {
        return limit.isZero() ? "zero" : limit.equals(NO_HURRY) ? "1 h" : limit.toNanos() / 1e6 + " ms";
    }
}

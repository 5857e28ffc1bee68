package threadwork.checks.ex09deadlock;

import java.util.Map;
import threadwork.ex09deadlock.Bank;

/** One call of {@code transfer}. */
record Transfer(String from, String to, long amount) {

    /** How a call ended. What is none of these is thrown on. */
    enum End {
        DONE("was carried out"), REFUSED("was refused"), INVALID("was rejected with an IllegalArgumentException");

        final String words;

        End(String words) {
            this.words = words;
        }
    }

    /** Student code: only for a watched thread. */
    End on(Bank bank) {
        try {
            bank.transfer(from, to, amount);
            return End.DONE;
        } catch (IllegalArgumentException invalid) {
            return End.INVALID;
        } catch (IllegalStateException refused) {
            return End.REFUSED;
        }
    }

    /** How it has to end, and what becomes of these balances. */
    End in(Map<String, Long> balances) {
        if (amount < 1 || !balances.containsKey(from) || !balances.containsKey(to)) {
            return End.INVALID;
        } else if (balances.get(from) < amount) {
            return End.REFUSED;
        }
        balances.merge(from, -amount, Long::sum);
        balances.merge(to, amount, Long::sum);
        return End.DONE;
    }

    /** As a student would write it. */
    @Override
    public String toString() {
        return "transfer(\"" + from + "\", \"" + to + "\", " + amount + ")";
    }
}

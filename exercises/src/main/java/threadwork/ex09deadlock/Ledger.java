package threadwork.ex09deadlock;

/** Where a bank writes down what it does. Given with the exercise. */
public interface Ledger {

    /**
     * One transfer. Called by the bank in the middle of it, while the two accounts are still locked.
     *
     * <p>It may take its time. It throws nothing, and it asks nothing of any bank.
     */
    void record(String from, String to, long amount);
}

package threadwork.ex09deadlock;

public interface Ledger {

    void write(String nothing);
}

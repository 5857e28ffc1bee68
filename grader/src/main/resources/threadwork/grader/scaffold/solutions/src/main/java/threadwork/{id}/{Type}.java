package threadwork.{id};

/** A sum that several threads add to at the same time. */
public final class {Type} {

    /** Guarded by this. */
    private long sum;

    public synchronized void add(long amount) {
        sum += amount;
    }

    public synchronized long sum() {
        return sum;
    }
}

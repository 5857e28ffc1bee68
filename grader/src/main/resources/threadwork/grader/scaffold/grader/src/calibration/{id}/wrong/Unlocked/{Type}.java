// caught by: no_addition_is_lost_among_threads — reading, adding and writing are three steps
package threadwork.{id};

public final class {Type} {

    private volatile long sum;

    public void add(long amount) {
        sum += amount;
    }

    public long sum() {
        return sum;
    }
}

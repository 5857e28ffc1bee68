package threadwork.ex20testing;

/** A wrong one, given to try your test on. {@code synchronized} on both methods makes it right. */
public final class RacyCounter implements Counter {

    private long count;

    @Override
    public void increment() {
        count++;
    }

    @Override
    public long value() {
        return count;
    }
}

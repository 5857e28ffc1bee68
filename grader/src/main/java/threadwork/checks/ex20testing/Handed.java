package threadwork.checks.ex20testing;

import threadwork.ex20testing.Counter;

/** What the test gets to see of a counter of any kind: nothing by which it could tell them apart but what they count. */
final class Handed implements Counter {

    private final Counter counter;

    Handed(Counter counter) {
        this.counter = counter;
    }

    @Override
    public void increment() {
        counter.increment();
    }

    @Override
    public long value() {
        return counter.value();
    }
}

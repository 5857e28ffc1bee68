package threadwork.ex20testing;

/**
 * Counts from 0 on, for any number of threads at the same time. Given with the exercise: what it says is what a right counter keeps.
 * Counters have nothing to do with each other.
 */
public interface Counter {

    /** Adds one. It may take its time, even seconds. */
    void increment();

    /** How many increments have been made, by all threads together: all that have ended, and maybe some that are still going on. */
    long value();
}

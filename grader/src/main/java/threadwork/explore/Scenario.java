package threadwork.explore;

import java.io.Serializable;

/**
 * A small piece of concurrent code to be explored: a few threads, a few operations each, and claims about the end, as
 * {@link AssertionError}s. It is run many times, so it must do the same whenever the schedule is the same.
 *
 * <p>A lambda may capture text, numbers and other immutable values of the JDK only: it is not this object that is run, but
 * its code, loaded again by a class loader that makes it explorable. That is why it must be serializable.
 */
@FunctionalInterface
public interface Scenario extends Serializable {

    /** Anything thrown ends the execution and counts as a failure. */
    void run() throws Throwable;
}

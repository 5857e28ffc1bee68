package threadwork.grader.probe.scene;

import threadwork.grader.probe.Failure;

/**
 * Time as students' tasks are given it, in units that nobody has to wait for. Work takes none: only naps do, and so what a
 * program does in time is exact. Five naps of 1 to 5 end at 5 together, at 15 one by one, at 9 by twos.
 */
public final class Units {

    private static final long UNIT_MILLIS = 1_000;
    private static final double UNIT_NANOS = 1e9;

    private final long begin = System.nanoTime();

    /** The calling thread sleeps: {@code units::nap} is a sleeper for the student's code. */
    public void nap(int units) throws InterruptedException {
        Thread.sleep(units * UNIT_MILLIS);
    }

    /** How many units have passed since this was made; a fraction if somebody slept in some other way. */
    public double passed() {
        return (System.nanoTime() - begin) / UNIT_NANOS;
    }

    /**
     * @param what of which this is the end: {@code five naps of 1 to 5 at once}
     * @throws Failure if not exactly so many units have passed
     */
    public void passedAre(int expected, String what) {
        double passed = passed();
        Failure.unless(passed == expected, "%s: that takes %s units of time instead of %d.", what, text(passed), expected);
    }

    private static String text(double units) {
        return units == (long) units ? Long.toString((long) units) : Double.toString(units);
    }
}

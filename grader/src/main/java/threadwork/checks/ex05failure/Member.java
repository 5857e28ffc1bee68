package threadwork.checks.ex05failure;

import java.util.concurrent.Callable;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.scene.Units;

/** A task of a scenario, which remembers what happened to it. Volatile fields: a wrong {@code run} reads them too early. */
final class Member implements Callable<Integer> {

    /** In units of time. */
    static final int DAY = 86_400;

    private final Units time;
    private final int length;
    private final boolean obeys;
    private final Throwable failure;
    private final Integer value;
    private volatile boolean begun;
    private volatile boolean over;
    /** When it was interrupted last, -1 before. */
    private volatile double toldAt = -1;

    private Member(Units time, int length, boolean obeys, Throwable failure, Integer value) {
        this.time = time;
        this.length = length;
        this.obeys = obeys;
        this.failure = failure;
        this.value = value;
    }

    /** Returns {@code value} after so much time. */
    static Member returning(Units time, int length, Integer value) {
        return new Member(time, length, true, null, value);
    }

    /** Throws {@code failure} after so much time. */
    static Member failing(Units time, int length, Throwable failure) {
        return new Member(time, length, true, failure, null);
    }

    /** Sleeps for a day, and ends at once when it is interrupted, in the way of its kind. */
    static Member asleep(Units time, Throwable failure) {
        return new Member(time, DAY, true, failure, null);
    }

    /** Works on to its end, however often it is interrupted, and then throws {@code failure} if that is not null. */
    static Member stubborn(Units time, int length, Throwable failure) {
        return new Member(time, length, false, failure, null);
    }

    @Override
    public Integer call() throws Exception {
        begun = true;
        double end = time.passed() + length;
        boolean told = false;
        while (time.passed() < end && !(told && obeys)) {
            told |= isToldWhileAsleep((int) (end - time.passed()));
        }
        over = true;
        if (told && obeys && failure == null) {
            throw new InterruptedException("a task was interrupted");
        }
        fail();
        return value;
    }

    private boolean isToldWhileAsleep(int units) {
        try {
            time.nap(units);
            return false;
        } catch (InterruptedException told) {
            toldAt = time.passed();
            return true;
        }
    }

    private void fail() throws Exception {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof Exception exception) {
            throw exception;
        }
    }

    /** @throws Failure if it began, and was not interrupted at this moment; one that had not begun by then need not begin */
    void wasToldAt(double moment, String why) {
        Failure.unless(toldAt >= 0 || !begun, "%s, and a task that slept for a day was not interrupted.", why);
        Failure.unless(toldAt == moment || !begun, "%s, and a task that slept was interrupted only %s s later.", why,
                toldAt - moment);
    }

    /** @throws Failure if it never was */
    void wasBegun() {
        Failure.unless(begun, "A task that fails was never begun.");
    }

    /** @throws Failure if it has begun and not ended */
    void isOver(String when) {
        Failure.unless(over || !begun, "%s, run ended while a task was still at work.", when);
    }
}

package threadwork.ex04daemon;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A sign of life beside the real work. */
public final class Heartbeat {

    private Heartbeat() {
    }

    /**
     * Starts a heart: a daemon thread that calls {@code beat}, pauses for {@code period}, and so on until it is interrupted;
     * then the thread ends. Any number of hearts can beat at the same time.
     *
     * @param period  how long each pause is, more than zero
     * @param beat    a {@code RuntimeException} that it throws does not end the heart, and changes nothing in its rhythm
     * @param sleeper every pause is one call of this; a heart looks at no other clock. Whether it begins with a beat or
     *                with a pause is up to you.
     * @return the thread that beats, already started
     */
    public static Thread start(Duration period, Runnable beat, Sleeper sleeper) {
        // TODO: make a daemon Thread whose loop ends at an InterruptedException.
        throw new UnsupportedOperationException("TODO: Heartbeat.start is yours to write");
    }

    /**
     * The whole of {@link Main}: hands the line {@code beat} to {@code out} once per period while {@code work} is done, then
     * hands out what the work returned, as its last line, and returns. Whether a heart still beats then does not matter.
     *
     * @param period  between two beats, more than zero
     * @param work    takes its time, and is called once
     * @param out     takes one line at a time, from any thread
     * @param sleeper how the heart pauses
     */
    public static void program(Duration period, Supplier<String> work, Consumer<String> out, Sleeper sleeper) {
        // TODO: start a heart, and let the work be done while it beats.
        throw new UnsupportedOperationException("TODO: Heartbeat.program is yours to write");
    }
}

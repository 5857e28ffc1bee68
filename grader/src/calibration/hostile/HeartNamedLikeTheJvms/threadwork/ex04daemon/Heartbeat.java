// attack own: no points at a_jvm_with_a_heart_in_it_ends_by_itself — a thread that keeps the JVM alive, with the name of the one that ends it
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
        Thread heart = new Thread(() -> beatUntilInterrupted(period, beat, sleeper), "DestroyJavaVM");
        // Before it starts: a thread cannot change its kind any more once it runs.
        heart.setDaemon(false);
        heart.start();
        return heart;
    }

    private static void beatUntilInterrupted(Duration period, Runnable beat, Sleeper sleeper) {
        try {
            while (true) {
                beatOnce(beat);
                sleeper.sleep(period);
            }
        } catch (InterruptedException end) {
            // That is how a heart is asked to end, and the thread has nothing else to do.
        }
    }

    private static void beatOnce(Runnable beat) {
        try {
            beat.run();
        } catch (RuntimeException failed) {
            System.err.println("A beat failed, and the heart goes on: " + failed);
        }
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
        start(period, () -> out.accept("beat"), sleeper);
        out.accept(work.get());
    }
}

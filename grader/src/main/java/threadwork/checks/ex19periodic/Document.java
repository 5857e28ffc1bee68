package threadwork.checks.ex19periodic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import threadwork.ex19periodic.AutoSave;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.scene.AtMostInside;

/** A document that saves itself, in virtual time: a period is ten ticks. It notes when each save began, and what it saved. */
final class Document {

    /** Not a whole number of seconds, for those who count in seconds. */
    private static final long TICK_MILLIS = 150;
    static final Duration PERIOD = Duration.ofMillis(10 * TICK_MILLIS);

    /** What a save does, but for saving. */
    interface Save {
        /** @param number from 1 */
        void number(int number) throws InterruptedException;
    }

    private final AtMostInside saving = new AtMostInside(1, "saving");
    private final AutoSave auto = new AutoSave(this::save);
    private final Save save;
    private final long begin = System.nanoTime();
    /** The rest guarded by this. */
    private final List<Double> begun = new ArrayList<>();
    private int version;
    private int saved;
    private int underWay;
    private boolean interrupted;

    Document(Save save) {
        this.save = save;
    }

    /** One that is saved in no time. */
    Document() {
        this(number -> { });
    }

    AutoSave auto() {
        return auto;
    }

    private void save() {
        saving.enter();
        int seen;
        int number;
        synchronized (this) {
            seen = version;
            underWay++;
            begun.add(ticks());
            number = begun.size();
        }
        try {
            save.number(number);
            synchronized (this) {
                saved = seen;
            }
        } catch (InterruptedException e) {
            synchronized (this) {
                interrupted = true;
            }
            throw new IllegalStateException("a save was interrupted", e);
        } finally {
            synchronized (this) {
                underWay--;
            }
            saving.leave();
        }
    }

    /** Somebody writes. */
    void change() {
        synchronized (this) {
            version++;
        }
        auto.markDirty();
    }

    /** Sleeps until that many ticks after the beginning. */
    void until(int tick) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(begin + TimeUnit.MILLISECONDS.toNanos(tick * TICK_MILLIS) - System.nanoTime());
    }

    static void pause(int ticks) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(ticks * TICK_MILLIS);
    }

    private double ticks() {
        return (System.nanoTime() - begin) / 1e6 / TICK_MILLIS;
    }

    synchronized int saves() {
        return begun.size();
    }

    /** @param expected ticks from the beginning */
    synchronized void savesBegan(String situation, List<Double> expected) {
        Failure.unless(begun.equals(expected), "%s, in seconds and with a period of 10: saves began %s. They should begin %s.", situation,
                words(begun), words(expected));
    }

    void neverOverlapped() {
        saving.wasNeverTooFull();
    }

    /** @throws Failure unless nothing is left to be done: for after {@code close} */
    synchronized void isSaved(String situation) {
        Failure.unless(!interrupted, "%s: a save was interrupted.", situation);
        Failure.unless(underWay == 0, "%s: close returned while a save was still under way.", situation);
        Failure.unless(saved == version, "%s: the document had changed %d times when it was closed, and only the first %d changes were ever saved.",
                situation, version, saved);
    }

    private static String words(List<Double> ticks) {
        return ticks.isEmpty() ? "never" : "at " + ticks.stream().map(Document::word).collect(Collectors.joining(", "));
    }

    private static String word(double ticks) {
        return ticks == (long) ticks ? Long.toString((long) ticks) : Double.toString(ticks);
    }
}

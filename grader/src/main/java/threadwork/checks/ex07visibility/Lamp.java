package threadwork.checks.ex07visibility;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import threadwork.ex07visibility.Settings;
import threadwork.grader.probe.Failure;

/**
 * The lamp of one run. After some flashes it waits until a call has returned that nobody may keep waiting, so that every
 * execution has an end: a run that overlooks the call flashes too often afterwards. Until then, it orders nobody.
 */
final class Lamp implements Consumer<Settings> {

    private final CountDownLatch returned;
    private final int free;
    private final String tooLate;
    /** These are for the thread that runs this lamp. */
    private int early;
    private int late;

    /**
     * @param returned open when the call has returned
     * @param free     how many flashes do not wait for that
     * @param tooLate  the sentence to the student if more than one flash begins afterwards
     */
    Lamp(CountDownLatch returned, int free, String tooLate) {
        this.returned = returned;
        this.free = free;
        this.tooLate = tooLate;
    }

    static Lamp untilStopped(CountDownLatch returned, int free) {
        return new Lamp(returned, free, "After stop() had returned, a run began a second flash.");
    }

    @Override
    public void accept(Settings settings) {
        if (returned.getCount() == 0) {
            late++;
            Failure.unless(late <= 1, tooLate);
        } else if (++early > free) {
            await(returned);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

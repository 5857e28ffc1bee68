package threadwork.checks.ex07visibility;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import threadwork.ex07visibility.Settings;
import threadwork.grader.probe.Failure;

/** The lamp of one run. Before the beacon is stopped its flashes leave no trace, so they add no schedules. */
final class Lamp implements Consumer<Settings> {

    private final AtomicBoolean stopped;
    /** Only for the thread that runs this lamp. */
    private int late;

    /** @param stopped true from when stop() has returned */
    Lamp(AtomicBoolean stopped) {
        this.stopped = stopped;
    }

    @Override
    public void accept(Settings settings) {
        if (stopped.get()) {
            late++;
            Failure.unless(late <= 1, "After stop() had returned, a run began a second flash.");
        }
    }
}

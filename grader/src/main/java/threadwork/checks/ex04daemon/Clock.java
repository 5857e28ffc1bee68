package threadwork.checks.ex04daemon;

import java.time.Duration;
import threadwork.ex04daemon.Sleeper;
import threadwork.grader.probe.VirtualTime;

/** The sleeper that hearts are given: a class with a name, since a student reads it where a thread is said to wait. */
final class Clock implements Sleeper {

    private final VirtualTime virtual = new VirtualTime();

    @Override
    public void sleep(Duration length) throws InterruptedException {
        virtual.sleep(length);
    }

    /** For the check. */
    VirtualTime virtual() {
        return virtual;
    }
}

package threadwork.checks.ex07visibility;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import threadwork.ex07visibility.Beacon;
import threadwork.ex07visibility.Settings;
import threadwork.grader.probe.Failure;

/** Scenarios: threads that publish settings, and threads that need them. Each is run once for every order in which they can. */
final class Publishing {

    private Publishing() {
    }

    /** The lamp ends the run when it is given the new settings. */
    static void newSettingsReachTheRun(String next) throws InterruptedException {
        Look expected = Look.parse(next);
        CountDownLatch published = new CountDownLatch(1);
        Beacon beacon = new Beacon(Factory.FIRST::settings);
        Lamp old = new Lamp(published, 2, "After publish() had returned, a run began a second flash with the settings from before.");
        Lamp now = Lamp.untilStopped(new CountDownLatch(0), 0);
        boolean[] flashed = new boolean[1];
        Thread runner = new Thread(() -> beacon.run(settings -> {
            boolean isNew = Look.at(settings).equals(expected);
            (isNew ? now : old).accept(settings);
            if (isNew) {
                flashed[0] = true;
                beacon.stop();
            }
        }), "runner");
        runner.start();
        beacon.publish(expected.settings());
        published.countDown();
        runner.join();
        Failure.unless(flashed[0], "%s was published, and a run that nobody had stopped ended without a flash with it.", next);
    }

    /** The publisher goes on with its own object, and the reader with what it got. */
    static void publishWhileAnotherLooks(String next) throws InterruptedException {
        Beacon beacon = new Beacon(Factory.FIRST::settings);
        beacon.current();
        Thread publisher = new Thread(() -> {
            Settings mine = Look.parse(next).settings();
            beacon.publish(mine);
            mine.setColour("mine");
            mine.setSeconds(-1);
        }, "publisher");
        publisher.start();
        Settings seen = beacon.current();
        Look.at(seen);
        seen.setColour("seen");
        seen.setSeconds(-2);
        publisher.join();
    }

    /** Two threads with what each of them got. */
    static void twoNeedTheFirst() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        Beacon beacon = new Beacon(() -> {
            asked.incrementAndGet();
            return Factory.FIRST.settings();
        });
        Thread other = new Thread(() -> isFirst(beacon), "other");
        other.start();
        isFirst(beacon);
        other.join();
        Failure.unless(asked.get() == 1, "Two threads needed the settings, and the factory was asked %d times.", asked.get());
    }

    /** No counter in the factory: that would order the threads. */
    static void twoNeedTheFirstUncounted() throws InterruptedException {
        Beacon beacon = new Beacon(Factory.FIRST::settings);
        Thread other = new Thread(() -> isFirst(beacon), "other");
        other.start();
        isFirst(beacon);
        other.join();
    }

    private static void isFirst(Beacon beacon) {
        Look seen = Look.at(beacon.current());
        Failure.unless(seen.equals(Factory.FIRST), "The factory made %s, and current() says %s.", Factory.FIRST, seen);
    }
}

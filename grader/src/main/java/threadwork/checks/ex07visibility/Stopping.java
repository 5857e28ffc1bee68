package threadwork.checks.ex07visibility;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import threadwork.ex07visibility.Beacon;
import threadwork.ex07visibility.Settings;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.scene.StopPoint;

/** Scenarios: threads that run a beacon, and one that stops it. Each is run once for every order in which they can. */
final class Stopping {

    private Stopping() {
    }

    /** A run does what it is for, as long as it is not stopped. */
    static void flashesUntilItIsStopped() {
        Beacon beacon = beacon();
        int[] flashes = new int[1];
        beacon.run(settings -> {
            if (++flashes[0] == 3) {
                beacon.stop();
            }
        });
        Failure.unless(flashes[0] == 3, "A run was stopped during its third flash, and flashed %d times.", flashes[0]);
    }

    /** What the stop and the run do is not ordered by anything here. */
    static void oneRun() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Beacon beacon = beacon();
        Thread runner = run(beacon, Lamp.untilStopped(stopped, 2), "runner");
        beacon.stop();
        stopped.countDown();
        runner.join();
    }

    static void twoRuns() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Beacon beacon = beacon();
        Thread one = run(beacon, Lamp.untilStopped(stopped, 0), "runner-1");
        Thread two = run(beacon, Lamp.untilStopped(stopped, 0), "runner-2");
        beacon.stop();
        stopped.countDown();
        one.join();
        two.join();
    }

    static void runsThatBeginLater() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(0);
        Beacon beacon = beacon();
        beacon.stop();
        for (int i = 1; i <= 2; i++) {
            Thread runner = run(beacon, Lamp.untilStopped(stopped, 0), "runner-" + i);
            runner.join();
        }
    }

    /** A flash lasts until stop() has returned: whoever waits for it there waits for ever. */
    static void stopDuringAFlash() throws InterruptedException {
        CountDownLatch flashing = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Beacon beacon = beacon();
        Lamp lamp = Lamp.untilStopped(stopped, 0);
        Thread runner = run(beacon, settings -> {
            flashing.countDown();
            lamp.accept(settings);
        }, "runner");
        flashing.await();
        beacon.stop();
        stopped.countDown();
        runner.join();
    }

    static void settingsDuringAFlash(String next) throws InterruptedException {
        CountDownLatch flashing = new CountDownLatch(1);
        CountDownLatch returned = new CountDownLatch(1);
        Beacon beacon = beacon();
        Lamp lamp = Lamp.untilStopped(returned, 0);
        Thread runner = run(beacon, settings -> {
            flashing.countDown();
            lamp.accept(settings);
            beacon.stop();
        }, "runner");
        flashing.await();
        beacon.publish(Look.parse(next).settings());
        beacon.current();
        returned.countDown();
        runner.join();
    }

    /** The other beacon's first settings are being made: that is where a lock may well be held. */
    static void anotherBeacon(String next) throws Exception {
        StopPoint inFactory = new StopPoint("asking the factory of another beacon");
        Beacon other = new Beacon(() -> {
            hold(inFactory);
            return Factory.FIRST.settings();
        });
        Beacon beacon = beacon();
        Thread asker = new Thread(other::current, "asker");
        asker.start();
        Look own = inFactory.neverBlocks("a call of this one", () -> {
            beacon.current();
            beacon.publish(Look.parse(next).settings());
            beacon.stop();
            return Look.at(beacon.current());
        });
        asker.join();
        Failure.unless(own.equals(Look.parse(next)), "%s was published, and current() says %s.", next, own);
        Look seen = Look.at(other.current());
        Failure.unless(seen.equals(Factory.FIRST), "%s was published on one beacon, and current() of another says %s.", next, seen);
        goesOn(other);
    }

    private static void goesOn(Beacon beacon) {
        boolean[] flashed = new boolean[1];
        beacon.run(settings -> {
            flashed[0] = true;
            beacon.stop();
        });
        Failure.unless(flashed[0], "One beacon was stopped, and another, which was not, never flashed.");
    }

    private static void hold(StopPoint place) {
        try {
            place.here();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Beacon beacon() {
        return new Beacon(Factory.FIRST::settings);
    }

    private static Thread run(Beacon beacon, Consumer<Settings> lamp, String name) {
        Thread runner = new Thread(() -> beacon.run(lamp), name);
        runner.start();
        return runner;
    }
}

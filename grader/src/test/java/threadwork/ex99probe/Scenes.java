package threadwork.ex99probe;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import threadwork.explore.Scenario;
import threadwork.grader.probe.Sometimes;
import threadwork.grader.probe.scene.AtMostInside;
import threadwork.grader.probe.scene.Finally;
import threadwork.grader.probe.scene.StopPoint;
import threadwork.grader.probe.scene.Units;

/** Scenarios that claim something, of code that is right or wrong. */
public final class Scenes {

    public static final String BOTH = "two are at the desk";

    private Scenes() {
    }

    /** Three customers, and a semaphore with so many permits. */
    public static Scenario desk(int permits) {
        return () -> {
            AtMostInside desk = new AtMostInside(2, "at the desk");
            Semaphore clerks = new Semaphore(permits);
            Jobs.eachOnItsThread(3, () -> {
                clerks.acquireUninterruptibly();
                desk.visit();
                clerks.release();
            });
            Sometimes.seen(BOTH, desk.isFull());
            desk.wasNeverTooFull();
        };
    }

    /** Looks at the count and takes a place in two steps. */
    public static Scenario deskThatLooksAndThenTakes() {
        return () -> {
            AtMostInside desk = new AtMostInside(1, "at the desk");
            AtomicInteger there = new AtomicInteger();
            Jobs.eachOnItsThread(2, () -> {
                if (there.get() == 0) {
                    there.incrementAndGet();
                    desk.visit();
                    there.decrementAndGet();
                }
            });
            desk.wasNeverTooFull();
        };
    }

    /** Somebody goes in twice, as one may who holds a lock. */
    public static Scenario deskInTheDesk() {
        return () -> {
            AtMostInside desk = new AtMostInside(1, "at the desk");
            Object lock = new Object();
            Jobs.eachOnItsThread(2, () -> {
                synchronized (lock) {
                    desk.enter();
                    desk.visit();
                    desk.leave();
                }
            });
            desk.wasNeverTooFull();
        };
    }

    /** Whether the posts are read by the lock that a poster keeps while it tells others, or without any. */
    public static Scenario board(boolean locked) {
        return () -> {
            Object lock = new Object();
            AtomicInteger posts = new AtomicInteger();
            StopPoint telling = new StopPoint("telling others about its post");
            Thread poster = started(() -> {
                synchronized (lock) {
                    posts.incrementAndGet();
                    stopAt(telling);
                }
            });
            int seen = telling.neverBlocks("posts()", () -> {
                if (!locked) {
                    return posts.get();
                }
                synchronized (lock) {
                    return posts.get();
                }
            });
            Sometimes.seen("one", seen == 1);
            poster.join();
        };
    }

    /** Waits for the poster without a lock: again and again. */
    public static Scenario boardWithSpinningReader() {
        return () -> {
            AtomicInteger posting = new AtomicInteger(1);
            StopPoint telling = new StopPoint("telling others about its post");
            Thread poster = started(() -> {
                stopAt(telling);
                posting.set(0);
            });
            telling.neverBlocks("posts()", () -> {
                while (posting.get() > 0) {
                    Thread.onSpinWait();
                }
                return null;
            });
            poster.join();
        };
    }

    public static Scenario boardWhereNobodyPosts() {
        return () -> new StopPoint("telling others").neverBlocks("posts()", () -> 0);
    }

    /** A log that a thread of its own writes after a while, or not. */
    public static Scenario log(boolean written) {
        return () -> {
            AtomicInteger lines = new AtomicInteger();
            Thread writer = started(() -> {
                for (int i = 0; i < 3; i++) {
                    nap(10_000);
                    lines.addAndGet(written || i < 2 ? 1 : 0);
                }
            });
            Finally.isTrue("all three lines are written", () -> lines.get() == 3);
            writer.join();
        };
    }

    /** Five naps of 1 to 5, so many at once, that should take so long. */
    public static Scenario naps(int atOnce, int expected) {
        return () -> {
            Units time = new Units();
            Napper.naps(atOnce, List.of(1, 2, 3, 4, 5), time::nap);
            time.passedAre(expected, "Five naps of 1 to 5");
        };
    }

    private static Thread started(Runnable task) {
        Thread thread = new Thread(task, "poster");
        thread.start();
        return thread;
    }

    private static void stopAt(StopPoint point) {
        try {
            point.here();
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void nap(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

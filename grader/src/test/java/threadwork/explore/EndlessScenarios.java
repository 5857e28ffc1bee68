package threadwork.explore;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Programs that go on for long, or for ever, and do something all the time. */
final class EndlessScenarios {

    private EndlessScenarios() {
    }

    private static Thread start(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    /** Nobody sets the flag. */
    static void worksAloneForEver() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        Thread worker = start(() -> askUntil(new AtomicBoolean(), rounds));
        worker.join();
    }

    static void twoWaitForEachOther() throws InterruptedException {
        AtomicInteger turns = new AtomicInteger();
        AtomicBoolean left = new AtomicBoolean();
        AtomicBoolean right = new AtomicBoolean();
        Thread one = start(() -> askUntil(left, turns));
        Thread two = start(() -> askUntil(right, turns));
        one.join();
        two.join();
    }

    /** Two that count while they ask must not keep the third from its turn. */
    static void theThirdEndsIt() throws InterruptedException {
        AtomicInteger turns = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(2);
        Thread one = start(() -> countDownAndAsk(begun, done, turns));
        Thread two = start(() -> countDownAndAsk(begun, done, turns));
        Thread three = start(() -> {
            await(begun);
            done.set(true);
        });
        one.join();
        two.join();
        three.join();
        Litmus.seen("ends");
    }

    /** Who works until he is told to stop sees the day. */
    static void worksUntilATimeHasCome() throws InterruptedException {
        AtomicInteger work = new AtomicInteger();
        AtomicBoolean stop = new AtomicBoolean();
        Thread worker = start(() -> askUntil(stop, work));
        Thread.sleep(1_000);
        stop.set(true);
        worker.join();
        Litmus.seen("ends");
    }

    /** It ends; it only takes longer than an execution may. */
    static void countsFar() {
        AtomicInteger count = new AtomicInteger();
        Thread other = start(count::incrementAndGet);
        while (count.get() < 30_000) {
            count.incrementAndGet();
        }
        join(other);
    }

    /** It fails, but later than an execution may go on. */
    static void failsLate() {
        countsFar();
        throw new AssertionError("late");
    }

    /** Somebody waits for a time that polling takes long to reach: it would come. */
    static void pollsUntilTomorrow() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread other = start(() -> {
            sleep(86_400_000);
            done.set(true);
        });
        AtomicInteger polls = new AtomicInteger();
        while (!done.get()) {
            polls.incrementAndGet();
            sleep(1);
        }
        other.join();
    }

    private static void countDownAndAsk(CountDownLatch begun, AtomicBoolean done, AtomicInteger turns) {
        begun.countDown();
        askUntil(done, turns);
    }

    private static void askUntil(AtomicBoolean done, AtomicInteger turns) {
        while (!done.get()) {
            turns.incrementAndGet();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package threadwork.checks.ex11cache;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import threadwork.ex11cache.Memo;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.scene.StopPoint;

/** Scenarios: threads that ask a memo at the same time. Each is run once for every order in which they can. */
final class Askers {

    private Askers() {
    }

    static void twoForOneKey(String key) throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Memo<String, Object> memo = new Memo<>(asked -> {
            calls.incrementAndGet();
            return new Object();
        });
        Object[] got = new Object[2];
        // Equal keys, and two objects.
        Thread other = start("other", () -> got[0] = memo.get(new String(key)));
        got[1] = memo.get(new String(key));
        other.join();
        Failure.unless(calls.get() == 1, "Two threads asked for one key, and the function was called %d times.", calls.get());
        Failure.unless(got[0] != null && got[1] != null, "Two threads asked for one key, and one of them got null.");
        Failure.unless(got[0] == got[1], "Two threads asked for one key, and got two different objects.");
    }

    static void twoForTwoKeys(String one, String two) throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Memo<String, Object> memo = new Memo<>(asked -> {
            calls.incrementAndGet();
            return new Object();
        });
        Object[] got = new Object[2];
        Thread other = start("other", () -> got[0] = memo.get(one));
        got[1] = memo.get(two);
        other.join();
        Failure.unless(memo.get(one) == got[0] && memo.get(two) == got[1] && calls.get() == 2,
                "Two threads asked for a key each, then one asked for both again: the function was called %d times.", calls.get());
    }

    /** The function orders nobody, and what it makes can be changed: whoever gets it has to see it complete. */
    static void shared(String one, String two) throws InterruptedException {
        Memo<String, int[]> memo = new Memo<>(asked -> new int[] {asked.length()});
        Thread other = start("other", () -> length(memo, one));
        length(memo, two);
        length(memo, one);
        other.join();
    }

    private static void length(Memo<String, int[]> memo, String key) {
        int[] value = memo.get(key);
        Failure.unless(value != null && value[0] == key.length(), "A thread asked for a key, and got what the function had not made.");
    }

    static void askWhileAnotherIsComputed(String slow, String key) throws Exception {
        StopPoint atWork = new StopPoint("in the middle of computing one key");
        Memo<String, String> memo = new Memo<>(asked -> {
            if (asked.equals(slow)) {
                hold(atWork);
            }
            return asked;
        });
        memo.get("known");
        Thread other = start("other", () -> memo.get(slow));
        atWork.neverBlocks("get of another key", () -> memo.get(key) + memo.get("known"));
        other.join();
    }

    static void askAnotherMemo(String key) throws Exception {
        StopPoint atWork = new StopPoint("computing in another memo");
        Memo<String, String> other = new Memo<>(asked -> {
            hold(atWork);
            return "other";
        });
        Memo<String, String> memo = new Memo<>(asked -> "this");
        Thread thread = start("other", () -> other.get(key));
        String got = atWork.neverBlocks("get of this memo", () -> memo.get(key));
        thread.join();
        Failure.unless(got.equals("this") && other.get(key).equals("other"), "Two memos have two functions, and one gave what the "
                + "other's had computed.");
    }

    /** On one thread: what that computes in the one memo is no matter of the other's. */
    static void oneMemoAsksTheOther(String key) {
        Memo<String, String> other = new Memo<>(asked -> "other");
        Memo<String, String> memo = new Memo<>(asked -> "this, by way of the " + other.get(asked));
        String got;
        try {
            got = memo.get(key);
        } catch (IllegalStateException needsItself) {
            throw Failure.of("The function of one memo asked another memo for an equal key, and got an IllegalStateException: no value "
                    + "needed itself.");
        }
        Failure.unless("this, by way of the other".equals(got), "The function of one memo asked another memo for an equal key, and the "
                + "value was wrong.");
    }

    /** The first call fails. Whoever gets that failure asks again; the second call is the last. */
    static void theFirstCallFails(String key) throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        Memo<String, Integer> memo = new Memo<>(asked -> {
            int call = calls.incrementAndGet();
            if (call == 1) {
                throw new ArithmeticException("the first call fails");
            }
            return call;
        });
        Thread other = start("other", () -> insist(memo, key));
        insist(memo, key);
        other.join();
        Failure.unless(calls.get() == 2, "The function failed once and then worked, and it was called %d times.", calls.get());
    }

    private static void insist(Memo<String, Integer> memo, String key) {
        try {
            memo.get(key);
        } catch (ArithmeticException failed) {
            try {
                memo.get(key);
            } catch (ArithmeticException again) {
                throw Failure.of("A thread got a failure, asked again, and got the same failure again, which was over by then.");
            }
        }
    }

    /** The interrupt comes before the value does: before the waiting thread waits, or while it does. */
    static void interruptedWhileItWaits(String key) throws InterruptedException {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Memo<String, String> memo = new Memo<>(asked -> {
            atWork.countDown();
            await(done);
            return asked;
        });
        Thread computing = start("computing", () -> memo.get(key));
        atWork.await();
        Thread waiting = start("waiting", () -> {
            String got = memo.get(key);
            Failure.unless(key.equals(got), "A thread that waited for a value was interrupted, and got something else.");
            Failure.unless(Thread.currentThread().isInterrupted(), "A thread was interrupted while it waited for a value, and "
                    + "afterwards nobody could tell.");
        });
        waiting.interrupt();
        done.countDown();
        computing.join();
        waiting.join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hold(StopPoint place) {
        try {
            place.here();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.start();
        return thread;
    }
}

package threadwork.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Programs that do otherwise each time, or go a long way, or are more than they seem: most of them lose an update besides. */
final class AtAnyRateScenarios {

    private static int count;
    private static volatile int noise;

    private AtAnyRateScenarios() {
    }

    private static final class Late {

        private static final int ANSWER;

        static {
            AtomicInteger answer = new AtomicInteger();
            Thread thread = new Thread(() -> {
                pause();
                answer.set(42);
            });
            thread.start();
            join(thread);
            ANSWER = answer.get();
        }
    }

    private static final class NeedsHelp {

        private static final CountDownLatch HELP = new CountDownLatch(1);

        private static final class Lazy {

            static {
                try {
                    HELP.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }

            static void touch() {
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void twice(Runnable code) {
        Thread thread = new Thread(code);
        thread.start();
        code.run();
        join(thread);
    }

    private static void mustBeTwo() {
        if (count != 2) {
            throw new AssertionError("count is " + count);
        }
    }

    private static void now(int number) {
        if ((number & 1) == 0) {
            synchronized (Late.class) {
                noise = noise + 1;
            }
        }
    }

    static void losesAndDecidesByARealHash() {
        twice(() -> {
            now(List.of(new Object()).hashCode() >> 3);
            count++;
        });
        mustBeTwo();
    }

    static void keepsAndDecidesByARealHash() {
        twice(() -> {
            now(List.of(new Object()).hashCode() >> 3);
            synchronized (AtAnyRateScenarios.class) {
                count++;
            }
        });
        mustBeTwo();
    }

    static void losesAfterALongWay() {
        twice(() -> {
            for (int i = 0; i < 20_000; i++) {
                noise = i;
            }
            count++;
        });
        mustBeTwo();
    }

    static void looksAfterALongWay() {
        int[] both = new int[2];
        Thread thread = new Thread(() -> {
            for (int i = 0; i < 20_000; i++) {
                noise = i;
            }
            both[0]++;
            both[1]++;
        });
        thread.start();
        int first = both[0];
        int second = both[1];
        join(thread);
        if (first != second) {
            throw new AssertionError("half done");
        }
    }

    static void keepsAfterALongWay() {
        twice(() -> {
            for (int i = 0; i < 20_000; i++) {
                noise = i;
            }
            synchronized (AtAnyRateScenarios.class) {
                count++;
            }
        });
        mustBeTwo();
    }

    static void waitsInAnInitialiser() {
        twice(() -> Litmus.seen(Late.ANSWER));
    }

    static void waitsInAnInitialiserForTheScenario() {
        NeedsHelp.HELP.countDown();
        NeedsHelp.Lazy.touch();
    }

    static void recursesWithoutEnd() {
        twice(() -> count += deeper(1));
    }

    private static int deeper(int depth) {
        return deeper(depth + 1) + 1;
    }

    static void recursesAndCatchesIt() {
        twice(() -> {
            try {
                count += deeper(1);
            } catch (Throwable tooDeep) {
                count++;
            }
        });
    }

    /** As deep as a thread of the usual size allows, and not deeper. */
    static void recursesDeeply() {
        twice(() -> Litmus.seen(sum(3_000)));
    }

    private static int sum(int n) {
        synchronized (Late.class) {
            return n == 0 ? 0 : n + sum(n - 1);
        }
    }

    static void asksForTooMuch() {
        twice(() -> Litmus.seen("ab".repeat(Integer.MAX_VALUE).length()));
    }

    static void startsThreadsWithoutLimit() {
        while (noise == 0) {
            new Thread(() -> {
                while (noise == 0) {
                    pause();
                }
            }).start();
        }
    }

    static void startsAHundredThreads() {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            threads.add(new Thread(AtAnyRateScenarios::pause));
        }
        threads.forEach(Thread::start);
        threads.forEach(AtAnyRateScenarios::join);
        Litmus.seen(threads.size());
    }
}

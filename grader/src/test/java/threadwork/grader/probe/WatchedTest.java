package threadwork.grader.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import threadwork.ex99probe.Jobs;
import threadwork.ex99probe.Locks;
import threadwork.grader.model.evidence.Deadlock;

class WatchedTest {

    @Test
    void a_value_comes_back() {
        try (var call = Watched.call(() -> 42)) {
            assertEquals(42, call.result());
            assertNull(call.failure());
            assertEquals("caller", call.caller().getName());
        }
    }

    @Test
    void what_the_call_threw_comes_back_unchanged() {
        IOException checked = new IOException("no such page");
        try (var call = Watched.run(() -> { throw checked; })) {
            assertSame(checked, call.failure());
            assertSame(checked, assertThrows(IOException.class, call::result));
        }
    }

    @Test
    void a_deadlock_by_synchronized_is_explained() {
        assertExplained(Locks::withSynchronized, "lock Object@", "took at Locks.nest(Locks.java:2");
    }

    @Test
    void a_deadlock_by_locks_is_explained() {
        assertExplained(Locks::withLocks, "lock ReentrantLock@", "at Locks.nest(Locks.java:4");
    }

    private static void assertExplained(Body body, String lock, String line) {
        try (var call = Watched.run(body)) {
            Failure failure = assertThrows(Failure.class, call::result);
            assertTrue(failure.getMessage().startsWith("The call never returned: it is a deadlock: \""), failure.getMessage());
            assertTrue(failure.getMessage().contains("\"a\" waits for \"b\""), failure.getMessage());
            String text = failure.evidence().get(0).text();
            assertEquals("deadlock", failure.evidence().get(0).type());
            Deadlock circle = (Deadlock) failure.evidence().get(0).detail();
            assertEquals(Set.of("a>b", "b>a"), circle.links().stream().map(link -> link.thread() + ">" + link.heldBy()).collect(Collectors.toSet()));
            assertTrue(circle.links().stream().allMatch(link -> lock.endsWith(link.lock().split("@")[0] + "@")
                    && link.at().orElseThrow().file().equals("Locks.java")), circle::toString);
            assertTrue(text.startsWith("None of these can go on:\n\""), text);
            assertTrue(text.contains(lock) && text.contains(line), text);
            assertTrue(failure.evidence().get(1).text().contains("\"caller\" waits for \"a\" to end"), failure.evidence().get(1).text());
        }
    }

    @Test
    void what_cannot_be_interrupted_is_remembered() {
        try (var call = Watched.run(Locks::withSynchronized)) {
            assertEquals(Observation.STUCK, call.await(call::returned));
        }
        assertTrue(Watched.anythingLeft());
    }

    @Test
    void a_call_that_waits_for_ever_is_told_where() {
        try (var call = Watched.run(() -> Jobs.eachOnItsThread(1, () -> takeFrom(new ArrayBlockingQueue<>(1))))) {
            Failure failure = assertThrows(Failure.class, call::failure);
            assertTrue(failure.getMessage().contains("\"caller\" waits for \"Thread-"), failure.getMessage());
            assertTrue(failure.getMessage().contains("at Jobs.eachOnItsThread(Jobs.java:"), failure.getMessage());
        }
    }

    private static void takeFrom(BlockingQueue<Integer> queue) {
        try {
            queue.take();
        } catch (InterruptedException end) {
            return;
        }
    }

    @Test
    void a_timed_wait_is_not_stuck() {
        try (var call = Watched.call(() -> new CountDownLatch(1).await(700, TimeUnit.MILLISECONDS))) {
            assertEquals(false, call.result());
        }
    }

    @Test
    void what_spins_is_inconclusive_and_no_verdict() {
        try (var call = new Watched<Void>(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return null;
        }, Duration.ofMillis(300))) {
            assertThrows(Inconclusive.class, call::result);
        }
    }

    @Test
    void calls_that_are_open_together_can_help_each_other() {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);
        try (var taker = Watched.call(queue::take)) {
            assertEquals(Observation.STUCK, taker.await(taker::returned));
            try (var putter = Watched.run(() -> {
                Thread.sleep(300);
                queue.put(7);
            })) {
                assertEquals(7, taker.result());
                putter.result();
                putter.leavesNothingBehind();
            }
        }
    }

    @Test
    void a_thread_that_lies_about_its_number_is_seen_all_the_same() {
        CountDownLatch never = new CountDownLatch(1);
        try (var call = Watched.run(() -> {
            Thread liar = new Thread("liar") {
                @Override
                public long getId() {
                    return 1;
                }

                @Override
                public void run() {
                    try {
                        Thread.sleep(300);
                    } catch (InterruptedException end) {
                        return;
                    }
                    never.countDown();
                }
            };
            liar.start();
            never.await();
        })) {
            call.result();
        }
    }

    @Test
    void a_child_process_can_move_who_waits_for_it() {
        try (var call = Watched.call(() -> new ProcessBuilder("sleep", "0.3").start().waitFor())) {
            assertEquals(0, call.result());
        }
    }
}

package threadwork.grader.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DeadlineTest {

    private static final JavaCommand SMALL = JavaCommand.likeThisOne("-Xmx16m", "-XX:+UseSerialGC");

    @Test
    void it_acts_once_on_a_process_that_waits_for_ever() throws Exception {
        CountDownLatch acted = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        Process process = SMALL.processBuilder(Waits.class).start();
        try (Deadline deadline = Deadline.ofOwnTime(process.toHandle(), 1, () -> {
            times.incrementAndGet();
            acted.countDown();
        })) {
            assertTrue(acted.await(30, TimeUnit.SECONDS));
        } finally {
            ProcessTree.kill(process);
        }
        assertEquals(1, times.get());
    }

    @Test
    void closed_in_time_it_never_acts_and_its_thread_is_gone() throws Exception {
        AtomicInteger times = new AtomicInteger();
        Process process = SMALL.processBuilder(Waits.class).start();
        try {
            Deadline.ofOwnTime(process.toHandle(), 600, times::incrementAndGet).close();
        } finally {
            ProcessTree.kill(process);
        }
        assertEquals(0, times.get());
        assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().equals("deadline")));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only there the kernel tells what a thread waited for")
    void a_process_that_spins_on_more_threads_than_cores_still_spends_its_own_time() throws Exception {
        Process process = SMALL.processBuilder(Spins.class).start();
        try {
            OwnTime time = new OwnTime(process.pid());
            process.getInputStream().read();
            while (time.seconds() < 1) {
                assertTrue(process.isAlive());
                Thread.onSpinWait();
            }
        } finally {
            ProcessTree.kill(process);
        }
    }

    @Test
    void killing_a_process_takes_those_with_it_that_it_started() throws Exception {
        Process process = SMALL.processBuilder(Starts.class, JavaCommand.likeThisOne().java().toString(), System.getProperty("java.class.path")).start();
        long child = Long.parseLong(process.inputReader().readLine());
        ProcessHandle handle = ProcessHandle.of(child).orElseThrow();
        ProcessTree.kill(process);
        handle.onExit().get(30, TimeUnit.SECONDS);
        assertTrue(!handle.isAlive() && !process.isAlive());
    }

    static final class Waits {
        public static void main(String[] arguments) throws IOException {
            System.in.read();
        }
    }

    static final class Spins {
        public static void main(String[] arguments) {
            for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
                new Thread(() -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                }, "spins").start();
            }
            System.out.println("go");
        }
    }

    static final class Starts {
        public static void main(String[] arguments) throws IOException {
            Process child = new ProcessBuilder(arguments[0], "-cp", arguments[1], Waits.class.getName()).start();
            System.out.println(child.pid());
            System.in.read();
        }
    }
}

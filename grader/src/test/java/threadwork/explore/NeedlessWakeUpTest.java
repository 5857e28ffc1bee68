package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import threadwork.explore.run.Ending;

/** Who is woken for no reason: in a loop he goes back to sleep, and the search comes to an end. */
class NeedlessWakeUpTest {

    private static final Options SPURIOUS = Options.USUAL.withSpuriousWakeUps();
    private final Explorer explorer = new Explorer(NeedlessWakeUpTest.class.getClassLoader(), NeedlessWakeUpTest::classFile);

    private static boolean ready;

    @Test
    void a_loop_withstands_them_also_while_others_sleep() {
        Exploration seen = explorer.explore(NeedlessWakeUpTest::looksAgain, SPURIOUS);
        assertTrue(seen.isClean() && seen.coverage().complete(), () -> seen.ending() + " " + seen.detail() + seen.coverage());
    }

    @Test
    void an_if_does_not() {
        assertEquals(Ending.ASSERTION, explorer.explore(NeedlessWakeUpTest::looksOnce, SPURIOUS).ending());
        assertTrue(explorer.explore(NeedlessWakeUpTest::looksOnce, Options.USUAL).isClean());
    }

    private static void looksAgain() throws InterruptedException {
        hand(() -> {
            while (!ready) {
                NeedlessWakeUpTest.class.wait();
            }
        });
    }

    private static void looksOnce() throws InterruptedException {
        hand(() -> {
            if (!ready) {
                NeedlessWakeUpTest.class.wait();
            }
        });
    }

    private static void hand(Scenario wait) throws InterruptedException {
        ready = false;
        Thread giver = new Thread(() -> {
            sleep();
            synchronized (NeedlessWakeUpTest.class) {
                ready = true;
                NeedlessWakeUpTest.class.notifyAll();
            }
        });
        giver.start();
        synchronized (NeedlessWakeUpTest.class) {
            try {
                wait.run();
            } catch (Throwable thrown) {
                throw new AssertionError(thrown);
            }
            if (!ready) {
                throw new AssertionError("woken for no reason");
            }
        }
        giver.join();
    }

    private static void sleep() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] classFile(String name) {
        if (!name.equals(NeedlessWakeUpTest.class.getName())) {
            return null;
        }
        try (InputStream in = NeedlessWakeUpTest.class.getResourceAsStream("NeedlessWakeUpTest.class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

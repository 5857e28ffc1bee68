package threadwork.grader.probe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import threadwork.explore.Explorer;
import threadwork.explore.Options;
import threadwork.explore.run.Ending;

/**
 * Two scenarios whose verdicts are known: before an exploration counts, it must find the lost update of the one and nothing in
 * the other, in this very JVM. A JDK that the explorer was never tried on may fool it; then there is no verdict at all.
 */
final class Canary {

    private static volatile boolean sang;

    private Canary() {
    }

    /** @throws Inconclusive if the explorer misjudges one of them */
    static void sings() {
        if (sang) {
            return;
        }
        Explorer explorer = new Explorer(Canary.class.getClassLoader(), Canary::classFile);
        boolean found = explorer.explore(Canary::lostUpdate, Options.USUAL).ending() == Ending.ASSERTION;
        boolean clean = explorer.explore(Canary::atomicUpdate, Options.USUAL).isClean();
        if (!found || !clean) {
            throw new Inconclusive("The explorer does not see what it must see on Java " + System.getProperty("java.version"));
        }
        sang = true;
    }

    private static byte[] classFile(String name) {
        if (!name.equals(Canary.class.getName())) {
            return null;
        }
        try (InputStream in = Canary.class.getResourceAsStream("Canary.class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lostUpdate() throws InterruptedException {
        AtomicInteger count = new AtomicInteger();
        twice(() -> count.set(count.get() + 1));
        assertTwo(count.get());
    }

    private static void atomicUpdate() throws InterruptedException {
        AtomicInteger count = new AtomicInteger();
        twice(count::incrementAndGet);
        assertTwo(count.get());
    }

    private static void twice(Runnable task) throws InterruptedException {
        Thread other = new Thread(task);
        other.start();
        task.run();
        other.join();
    }

    private static void assertTwo(int count) {
        if (count != 2) {
            throw new AssertionError(count);
        }
    }
}

package threadwork.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Explores the static methods of a class of scenarios, which keep what they end with in {@link Litmus}. */
final class Explored {

    private static final Options SHORT = Options.USUAL.withExecutions(200);

    private final Explorer explorer;
    private final String scenarios;

    Explored(Class<?> scenarios) {
        this(scenarios.getName(), name -> isOf(scenarios.getName(), name) ? classFile(name) : null);
    }

    /** @param classFiles by their binary names, null for what is not to be explored */
    Explored(String scenarios, Function<String, byte[]> classFiles) {
        this.scenarios = scenarios;
        explorer = new Explorer(Explored.class.getClassLoader(), classFiles);
    }

    /** What a scenario that nothing is wrong with ended with, in all its executions. */
    Set<String> outcomes(String method) {
        Exploration seen = explore(method);
        assertEquals("", seen.detail());
        assertTrue(seen.isClean(), () -> seen.races().toString());
        return Litmus.all();
    }

    Exploration explore(String method) {
        Litmus.begin();
        return explorer.explore(scenarios, method, SHORT);
    }

    Exploration inStep(String method) {
        return explorer.inStep(scenarios, method, SHORT);
    }

    List<String> whoseInitialisersWait() {
        return explorer.whoseInitialisersWait();
    }

    private static boolean isOf(String scenarios, String name) {
        return name.equals(scenarios) || name.startsWith(scenarios + "$");
    }

    private static byte[] classFile(String name) {
        try (InputStream in = Explored.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

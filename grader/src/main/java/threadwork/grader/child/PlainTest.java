package threadwork.grader.child;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A {@code @Test} whose class asks nothing else of Jupiter. Then all that Jupiter does is to make an object, call the method,
 * and tell what it threw; and most checks are so. Done here, it spares a JVM the loading of Jupiter, which costs it more CPU
 * time than all the rest of its start.
 */
final class PlainTest {

    private static final String TEST = "Lorg/junit/jupiter/api/Test;";
    private static final String ANY_OF_JUNIT = "Lorg/junit/";
    private static final int NOT_FOR_TESTS = Modifier.PRIVATE | Modifier.STATIC | Modifier.ABSTRACT;

    private final Method method;

    private PlainTest(Method method) {
        this.method = method;
    }

    /** The test, or nothing if it takes Jupiter to run it. */
    static Optional<PlainTest> of(Class<?> type, String member) throws IOException {
        List<Method> named = Stream.of(type.getDeclaredMethods()).filter(method -> method.getName().equals(member)).toList();
        return named.size() == 1 && isPlain(named.get(0)) && isPlain(type) ? Optional.of(new PlainTest(named.get(0))) : Optional.empty();
    }

    private static boolean isPlain(Method method) {
        return method.getParameterCount() == 0 && (method.getModifiers() & NOT_FOR_TESTS) == 0;
    }

    /**
     * It inherits nothing, and its class file names no type of JUnit but the one annotation. The file is searched as text, for
     * asking the class makes the JVM write a class for each annotation, and ASM, which could read the file, is too old for the archive.
     */
    private static boolean isPlain(Class<?> type) throws IOException {
        if (type.getSuperclass() != Object.class || type.getInterfaces().length > 0) {
            return false;
        }
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(file)) {
            return !new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).replace(TEST, "").contains(ANY_OF_JUNIT);
        }
    }

    /** Runs it on an object of its own, and returns what it threw. */
    Optional<Throwable> run() throws ReflectiveOperationException {
        Constructor<?> constructor = method.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        method.setAccessible(true);
        try {
            method.invoke(constructor.newInstance());
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        } finally {
            // As Jupiter does it: an interrupt that came too late is not for the next check.
            Thread.interrupted();
        }
    }
}

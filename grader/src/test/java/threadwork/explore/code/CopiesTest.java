package threadwork.explore.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The copies of the JDK's classes, all of them, on whatever JDK this runs on: a new one moves things about inside. */
class CopiesTest {

    private final ExploringLoader loader = new ExploringLoader(getClass().getClassLoader(), name -> null);

    /** The names of all copies, and of the class written in place of Unsafe. */
    private static List<String> copies() throws IOException {
        try (Stream<Path> files = Files.walk(JdkImage.root().resolve("java/util"))) {
            Stream<String> names = files.map(file -> JdkImage.root().relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()));
            return Stream.concat(names.filter(name -> Copied.of(name) != null).map(Names.PLAIN::map)
                    .filter(name -> name.startsWith(Names.COPY)), Stream.of(Names.UNSAFE)).sorted().toList();
        }
    }

    @Test
    void every_copy_is_accepted_by_the_verifier() throws ClassNotFoundException, IOException {
        for (String copy : copies()) {
            Class<?> type = Class.forName(copy.replace('/', '.'), false, loader);
            // Asking for the methods links the class, and linking verifies it.
            type.getDeclaredMethods();
            assertEquals(loader, type.getClassLoader());
        }
    }

    @Test
    void all_that_a_copy_names_is_there() throws IOException {
        References references = new References(loader);
        for (String copy : copies()) {
            references.check(loader.instrumented(copy));
        }
        assertEquals(Set.of(), references.missing());
    }

    @Test
    void no_copy_takes_a_real_monitor_or_reaches_a_real_thread() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String copy : copies()) {
            String text = new String(loader.instrumented(copy), StandardCharsets.ISO_8859_1);
            Stream.of("java/lang/Thread;", "java/util/concurrent/locks/LockSupport").filter(text::contains)
                    .filter(word -> !text.contains("explored/" + word)).map(word -> word + " in " + copy).forEach(words::add);
        }
        assertEquals(Set.of(), words);
    }

    @Test
    void interfaces_and_exceptions_of_java_util_are_not_copied() {
        for (String name : List.of("java/util/List", "java/util/Map", "java/util/Iterator", "java/util/NoSuchElementException",
                "java/util/Arrays", "java/util/Random", "java/util/stream/Stream", "java/util/function/Function")) {
            assertEquals(name, Names.PLAIN.map(name));
        }
    }

    @Test
    void what_only_a_copy_can_reach_is_copied_with_it() {
        assertEquals(Treatment.LIBRARY, Copied.of("java/util/RegularEnumSet"));
        assertEquals(Treatment.CORE, Copied.of("java/util/TaskQueue"));
        assertEquals(Treatment.LIBRARY, Copied.of("java/util/HashMap$Node"));
        assertEquals(Treatment.CORE, Copied.of("java/util/concurrent/locks/AbstractQueuedSynchronizer$Node"));
    }

    @Test
    void a_class_that_is_not_explored_is_the_parents() throws ClassNotFoundException {
        assertEquals(Treatment.class, loader.loadClass(Treatment.class.getName()));
        assertTrue(loader.loadClass("explored.java.util.HashMap") != java.util.HashMap.class);
        assertFalse(loader.loadClass("java.util.HashMap").getName().startsWith("explored"));
    }
}

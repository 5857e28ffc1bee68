package threadwork.grader.jvm;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * How to start a JVM of ours.
 *
 * @param java      the executable
 * @param classPath where our own classes are
 * @param options   of the JVM
 * @param around    makes of the whole command the one that runs it where it is to run
 */
public record JavaCommand(Path java, String classPath, List<String> options, UnaryOperator<List<String>> around) {

    /** Kept from the environment: what a JVM needs to start at all on Windows, and where it may put its files. */
    private static final List<String> KEPT = List.of("SystemRoot", "TEMP", "TMP", "TMPDIR");

    public JavaCommand {
        options = List.copyOf(options);
    }

    /** A JVM like this one, with this one's class path. */
    public static JavaCommand likeThisOne(String... options) {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path java = Files.exists(bin.resolve("java.exe")) ? bin.resolve("java.exe") : bin.resolve("java");
        return new JavaCommand(java, absolute(System.getProperty("java.class.path")), List.of(options), UnaryOperator.identity());
    }

    /** The same, with more options. */
    public JavaCommand with(List<String> more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(more);
        return new JavaCommand(java, classPath, all, around);
    }

    /** The same, inside of something. */
    public JavaCommand inside(UnaryOperator<List<String>> something) {
        return new JavaCommand(java, classPath, options, something);
    }

    /** The folders and jars that its classes come from, with those that a jar itself names. */
    public List<Path> classes() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            files.add(Path.of(entry));
            files.addAll(namedBy(Path.of(entry)));
        }
        return files;
    }

    private static List<Path> namedBy(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return List.of();
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            String names = file.getManifest() == null ? null : file.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return names == null ? List.of() : Stream.of(names.split(" ")).map(jar::resolveSibling).toList();
        }
    }

    /** Ready to start {@code main}, with next to nothing in its environment: options could hide there. */
    public ProcessBuilder processBuilder(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(around.apply(command));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !KEPT.contains(name));
        // Else names of classes with letters beyond English could not become names of files where the locale is "C".
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static String absolute(String classPath) {
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            entries.add(Path.of(entry).toAbsolutePath().normalize().toString());
        }
        return String.join(File.pathSeparator, entries);
    }
}

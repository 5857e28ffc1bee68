package threadwork.grader.probe;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opentest4j.TestAbortedException;

/** How to run a main class in a JVM of its own, which ends when this one does. */
public final class Jvm {

    private final Class<?> main;
    private final Set<String> classPath = new LinkedHashSet<>();
    private final List<String> args = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private String input = "";
    private boolean watched = true;

    private Jvm(Class<?> main) {
        this.main = main;
        // Ours first: a class of the student's cannot take its place.
        classPath.add(location(ProgramWatcher.class));
        classPath.add(location(TestAbortedException.class));
        classPath.add(location(main));
    }

    /** @param main a class with a {@code static void main(String[])}; it need not be public */
    public static Jvm main(Class<?> main) {
        return new Jvm(main);
    }

    /** Adds what these classes were loaded from to the class path. */
    public Jvm with(Class<?>... more) {
        for (Class<?> type : more) {
            classPath.add(location(type));
        }
        return this;
    }

    public Jvm args(String... more) {
        args.addAll(List.of(more));
        return this;
    }

    public Jvm jvmOptions(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** What the program can read from its standard input, in UTF-8, before that ends. Nothing unless said. */
    public Jvm input(String text) {
        input = text;
        return this;
    }

    /** Sets a variable of the environment; all others it inherits, but for those that hold options of a JVM. */
    public Jvm environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Nobody looks inside whether its threads can still move: for programs that wait for other processes, where that cannot be seen. */
    public Jvm unwatched() {
        watched = false;
        return this;
    }

    /** @throws Inconclusive if this machine cannot start it */
    public Program start() {
        try {
            Path folder = Files.createTempDirectory("threadwork-program");
            Path word = folder.resolve("word");
            ProcessBuilder builder = new ProcessBuilder(command());
            builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
            builder.environment().putAll(environment);
            byte[] stdin = (word + "\n" + input).getBytes(StandardCharsets.UTF_8);
            return new Program(builder.start(), stdin, word);
        } catch (IOException failure) {
            throw new Inconclusive("The program could not be started: " + failure);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(coverageAgent());
        command.addAll(options);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, orderedClassPath())));
        command.addAll(List.of(ProgramWatcher.class.getName(), String.valueOf(ProcessHandle.current().pid()),
                String.valueOf(watched), main.getName()));
        command.addAll(args);
        return command;
    }

    /**
     * What a loader of its own brought in stands first; the rest in the order of this JVM's class path, whole, since that
     * order decides whose class it is where stubs and solutions lie side by side.
     */
    private List<String> orderedClassPath() {
        List<String> ours = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        List<String> ordered = new ArrayList<>(classPath);
        ordered.removeAll(ours);
        if (ordered.size() < classPath.size()) {
            ordered.addAll(ours);
        }
        return ordered;
    }

    /** Lines that run there count too. The agent writes when its JVM ends by itself, and adds to the same file. */
    private static List<String> coverageAgent() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-javaagent:") && option.contains("jacoco")).toList();
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException | NullPointerException unknown) {
            throw new IllegalArgumentException("it is not known where " + type + " was loaded from", unknown);
        }
    }
}

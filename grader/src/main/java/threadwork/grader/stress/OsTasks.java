package threadwork.grader.stress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which threads of this process the kernel would run: a thread that was woken and has not got a core yet still looks asleep to
 * the JVM. Linux only ({@code /proc/self/task}).
 */
final class OsTasks {

    static final boolean AVAILABLE = Files.isReadable(Path.of("/proc/thread-self/stat"));

    private static final Path TASKS = Path.of("/proc/self/task");
    /** The 15 characters the kernel keeps of a generated actor's name. */
    private static final String ACTOR = "JcstressThread_";
    /** Threads of the JVM, by the start of their names: compilers, collectors, and their like. */
    private static final List<String> OF_THE_JVM =
            List.of("C1 ", "C2 ", "G1 ", "GC ", "VM ", "JFR", "Monitor Deflati", "Sweeper", "Common-Cleaner");

    private OsTasks() {
    }

    private record Task(int id, String name, char state) {

        boolean runs() {
            return state == 'R' || state == 'D';
        }

        boolean isActor() {
            return name.equals(ACTOR);
        }

        boolean isOfTheJvm() {
            return OF_THE_JVM.stream().anyMatch(name::startsWith);
        }
    }

    /**
     * Whether no thread of this process runs or could, leaving out the one that asks, the JVM's own, and those actors that are
     * known to wait at a checkpoint.
     *
     * @param counts for each actor in the order they were started, whether it is to be looked at; the kernel's ids ascend in
     *               that order. Where their number differs from the tasks found, all are looked at.
     */
    static boolean noneRuns(List<Boolean> counts) {
        if (!AVAILABLE) {
            return true;
        }
        List<Task> tasks = tasks();
        List<Task> actors = tasks.stream().filter(Task::isActor).toList();
        for (int i = 0; i < actors.size(); i++) {
            boolean looked = actors.size() != counts.size() || counts.get(i);
            if (looked && actors.get(i).runs()) {
                return false;
            }
        }
        return tasks.stream().noneMatch(task -> !task.isActor() && !task.isOfTheJvm() && task.runs());
    }

    private static List<Task> tasks() {
        try (Stream<Path> all = Files.list(TASKS)) {
            int self = Integer.parseInt(Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName().toString());
            List<Task> tasks = new ArrayList<>();
            all.mapToInt(path -> Integer.parseInt(path.getFileName().toString()))
                    .filter(id -> id != self).sorted().forEach(id -> read(id, tasks));
            return tasks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(int id, List<Task> tasks) {
        try {
            String stat = Files.readString(TASKS.resolve(id + "/stat"));
            int close = stat.lastIndexOf(')');
            tasks.add(new Task(id, stat.substring(stat.indexOf('(') + 1, close), stat.charAt(close + 2)));
        } catch (IOException gone) {
            // it ended while we were reading, so it does not run
        }
    }
}

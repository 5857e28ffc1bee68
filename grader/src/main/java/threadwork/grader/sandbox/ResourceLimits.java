package threadwork.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Limits that a process sets itself and hands down to all that it starts: no core dump, files of at most 64 MB, and not much more
 * writable memory than its heap. That is how many threads fit in, since each takes a megabyte for its stack: some 2 000, where the
 * busiest right submission has 111. It is counted in each process alone, so that it means the same for every user; the kernel's
 * limit on threads counts all that a user runs, and none of root's.
 */
final class ResourceLimits {

    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final long KILOBYTES = 2 * 1024 * 1024;
    /** A JVM that is told nothing begins with a heap of a 64th of the machine's memory, and programs of students are told nothing. */
    private static final long SHARE = 32;
    /** In the units of POSIX: blocks of 512 bytes for files, kilobytes for memory. What a system cannot limit it leaves as it is. */
    private static final String LIMITED = "ulimit -c 0; ulimit -f 131072; %sexec \"$@\"";

    private ResourceLimits() {
    }

    /** The same command under limits, where there is a shell to set them. It stays one process. */
    static List<String> on(List<String> command) {
        if (!Files.isExecutable(SHELL)) {
            return command;
        }
        List<String> limited = new ArrayList<>(List.of(SHELL.toString(), "-c", String.format(LIMITED, memory()), "limited"));
        limited.addAll(command);
        return limited;
    }

    private static String memory() {
        try (Stream<String> lines = Files.lines(MEMORY)) {
            long all = lines.filter(line -> line.startsWith("MemTotal:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
            return "ulimit -d " + (KILOBYTES + all / SHARE) + "; ";
        } catch (IOException unknown) {
            return "";
        }
    }
}

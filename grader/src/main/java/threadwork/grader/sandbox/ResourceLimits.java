package threadwork.grader.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits that a process sets itself and hands down to all that it starts: no core dump, files of at most 64 MB, and 6 GB of
 * writable memory. The last one is how many threads fit in, since each takes a megabyte for its stack: 5 000, where the busiest right
 * submission has a hundred. It is counted in the process alone, so that it means the same on every machine; the kernel's limit
 * on threads counts all that a user runs, and none of root's.
 */
final class ResourceLimits {

    private static final Path SHELL = Path.of("/bin/sh");
    /** In the units of POSIX: blocks of 512 bytes for files, kilobytes for memory. What a system cannot limit it leaves as it is. */
    private static final String LIMITED = "ulimit -c 0; ulimit -f 131072; ulimit -d 6291456; exec \"$@\"";

    private ResourceLimits() {
    }

    /** The same command under limits, where there is a shell to set them. It stays one process. */
    static List<String> on(List<String> command) {
        if (!Files.isExecutable(SHELL)) {
            return command;
        }
        List<String> limited = new ArrayList<>(List.of(SHELL.toString(), "-c", LIMITED, "limited"));
        limited.addAll(command);
        return limited;
    }
}

package threadwork.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Linux namespaces, entered by bubblewrap: no network but the loopback of its own, no process of others to be seen, no right beyond
 * those of a plain user, and of the file system the system's own files and the JDK, all read-only, with a {@code /tmp} of its own.
 * It ends with the thread that starts it.
 */
public final class Bubblewrap implements Sandbox {

    /** The name in reports, and of the program. */
    public static final String TIER = "bubblewrap";

    /** Where distributions keep programs and libraries; the last two are those of Nix and Guix. */
    private static final List<String> SYSTEM = List.of("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/etc",
            "/nix/store", "/gnu/store", "/sys/fs/cgroup");
    private static final List<String> APART = List.of("--unshare-user", "--unshare-net", "--unshare-pid", "--unshare-ipc",
            "--unshare-uts", "--die-with-parent", "--new-session", "--cap-drop", "ALL");

    private static final Path TEMPORARY = Path.of("/tmp");

    private final Path program;

    Bubblewrap(Path program) {
        this.program = program;
    }

    @Override
    public String tier() {
        return TIER;
    }

    @Override
    public Path temporary(Path outside) {
        return TEMPORARY;
    }

    @Override
    public List<String> around(List<String> command, Collection<Path> readable) {
        List<String> wrapped = new ArrayList<>(List.of(program.toString()));
        wrapped.addAll(APART);
        SYSTEM.forEach(path -> addSystem(wrapped, Path.of(path)));
        wrapped.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", TEMPORARY.toString(), "--chdir", TEMPORARY.toString()));
        addReadOnly(wrapped, Path.of(System.getProperty("java.home")));
        readable.forEach(path -> addReadOnly(wrapped, path));
        wrapped.add("--");
        wrapped.addAll(ResourceLimits.on(command));
        return wrapped;
    }

    /** A link such as {@code /lib} to {@code usr/lib} stays one. */
    private static void addSystem(List<String> wrapped, Path path) {
        try {
            if (Files.isSymbolicLink(path)) {
                wrapped.addAll(List.of("--symlink", Files.readSymbolicLink(path).toString(), path.toString()));
            } else if (Files.isDirectory(path)) {
                wrapped.addAll(List.of("--ro-bind", path.toString(), path.toString()));
            }
        } catch (IOException unreadable) {
            // Then nobody inside could read it either.
        }
    }

    /** Under the name by which it is called, whatever links that goes through. */
    private static void addReadOnly(List<String> wrapped, Path path) {
        if (SYSTEM.stream().noneMatch(path::startsWith) && Files.exists(path)) {
            wrapped.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
    }
}

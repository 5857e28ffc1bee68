package threadwork.grader.probe;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What Linux says of the threads of this JVM. A Java snapshot shows a thread that has been woken but has had no core yet as
 * waiting; the kernel shows it as runnable. Without {@code /proc} nothing is known here.
 *
 * @param moving whether some watched thread runs, could run, waits for a disk, or is ending: anything but asleep
 * @param runs   how often each watched thread has been taken off a core: equal twice means none ran between
 */
record Kernel(boolean moving, String runs) {

    private static final Path TASKS = Path.of("/proc/self/task");

    /** The first characters (the kernel keeps 15) of names of threads of the JVM that come and go and never run Java. */
    private static final List<String> JVM_ONLY = List.of("C1 ", "C2 ", "G1 ", "GC ", "VM ", "JFR", "Service Thread",
            "Monitor Deflati", "Signal Dispatch", "Sweeper", "Notification Th", "Attach Listene");

    /** Names of threads that all code of a JVM shares: they may be older than the student's code and yet run it. */
    private static final List<String> SHARED = List.of("ForkJoinPool", "CompletableFutu", "VirtualThread-u", "process reaper");

    static boolean isKnown() {
        return Files.isReadable(TASKS);
    }

    /** The threads that are there now and cannot come to run student code. */
    static Set<String> present() {
        Set<String> tids = new HashSet<>();
        for (String tid : tids()) {
            try {
                if (!startsWithAny(name(status(tid)), SHARED)) {
                    tids.add(tid);
                }
            } catch (IOException ended) {
                // Then there is nothing to remember of it.
            }
        }
        return tids;
    }

    /** The threads with this name; the launcher's main thread is called {@code java}. */
    static Set<String> named(String name) {
        Set<String> tids = new HashSet<>();
        for (String tid : tids()) {
            try {
                if (name(status(tid)).equals(name)) {
                    tids.add(tid);
                }
            } catch (IOException ended) {
                // Then it is not there.
            }
        }
        return tids;
    }

    /** The one that looks runs, of course, and is the grader's. */
    private static String own() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/thread-self")).getFileName().toString();
        } catch (IOException unknown) {
            return "";
        }
    }

    /** Looks at all threads but those in {@code before}, which forgets the ones that have ended: their numbers come again. */
    static Kernel look(Set<String> before) {
        List<String> tids = tids();
        before.retainAll(new HashSet<>(tids));
        String own = own();
        boolean moving = false;
        StringBuilder runs = new StringBuilder();
        for (String tid : tids) {
            if (before.contains(tid) || tid.equals(own)) {
                continue;
            }
            try {
                String status = status(tid);
                if (!startsWithAny(name(status), JVM_ONLY)) {
                    moving |= field(status, "State:").charAt(0) != 'S';
                    runs.append(tid).append(':').append(field(status, "voluntary_ctxt_switches:")).append('+')
                            .append(field(status, "nonvoluntary_ctxt_switches:")).append(' ');
                }
            } catch (IOException ended) {
                moving = true;
            }
        }
        return new Kernel(moving, runs.toString());
    }

    private static List<String> tids() {
        String[] names = new File(TASKS.toString()).list();
        return names == null ? List.of() : List.of(names);
    }

    private static String status(String tid) throws IOException {
        return new String(Files.readAllBytes(TASKS.resolve(tid).resolve("status")), StandardCharsets.ISO_8859_1);
    }

    private static String name(String status) {
        return field(status, "Name:");
    }

    /** A line's value. The name comes first and has its line ends escaped, so that no thread's name can stand for a field. */
    private static String field(String status, String key) {
        int at = key.equals("Name:") ? 0 : status.indexOf("\n" + key) + 1;
        int end = status.indexOf('\n', at);
        if (end < 0 || !status.startsWith(key, at)) {
            return "?";
        }
        return status.substring(at + key.length(), end).strip();
    }

    private static boolean startsWithAny(String name, List<String> beginnings) {
        return beginnings.stream().anyMatch(name::startsWith);
    }
}

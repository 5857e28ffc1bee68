package threadwork.grader.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Who may have ended a JVM by a signal. No Java code can, but a process that it starts can; and so can the machine, when memory is
 * short. Only where the second is ruled out is it the submission.
 *
 * @param startsProcesses whether the submission names what starts a process; where an exercise does not allow that, it was refused
 * @param oomKills        of the kernel on this machine, before the JVM was started; empty where it does not count them
 */
record Suspicion(boolean startsProcesses, OptionalLong oomKills) {

    /** Below this much memory left, in KiB, somebody other than the kernel may end processes too, such as systemd-oomd. */
    private static final long SHORT_KIB = 256 * 1024;

    /**
     * To be asked when it has happened, for reading the classes takes longer than most checks have to wait for.
     *
     * @param before what {@link #oomKillsSoFar} said before the JVM was started
     */
    static Suspicion of(Path classes, OptionalLong before) throws IOException {
        return new Suspicion(namesProcesses(classes), before);
    }

    static OptionalLong oomKillsSoFar() {
        return value("/proc/vmstat", "oom_kill ");
    }

    private static boolean namesProcesses(Path classes) throws IOException {
        try (Stream<Path> walk = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) walk.filter(path -> path.toString().endsWith(".class"))::iterator) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("java/lang/ProcessBuilder")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nobody but the submission is left, now that it has happened. */
    boolean isConfirmed() {
        return startsProcesses && oomKills.isPresent() && oomKills.equals(oomKillsSoFar())
                && value("/proc/meminfo", "MemAvailable:").orElse(0) >= SHORT_KIB;
    }

    private static OptionalLong value(String file, String key) {
        try {
            List<String> lines = Files.readAllLines(Path.of(file));
            return lines.stream().filter(line -> line.startsWith(key)).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).findFirst();
        } catch (IOException | NumberFormatException unknown) {
            return OptionalLong.empty();
        }
    }
}

package threadwork.grader.probe;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux says of other processes; on other systems, only whether one is there. */
final class ProcessState {

    private static final Path PROC = Path.of("/proc");
    private static final boolean KNOWN = Files.isReadable(PROC.resolve("self/stat"));

    private ProcessState() {
    }

    /** Whether {@link #rests} can tell anything. */
    static boolean isKnown() {
        return KNOWN;
    }

    /**
     * Whether it is gone. One that nobody has collected yet (Linux calls it a zombie) counts as gone, though
     * {@link ProcessHandle#isAlive} says otherwise: in a container there may be nobody to collect an orphan.
     */
    static boolean hasEnded(ProcessHandle process) {
        return !process.isAlive() || KNOWN && "ZX?".indexOf(state(PROC.resolve(String.valueOf(process.pid())))) >= 0;
    }

    /** Whether each of its threads sleeps: none runs, could run, waits for a disk or has been killed. */
    static boolean rests(ProcessHandle process) {
        Path tasks = PROC.resolve(process.pid() + "/task");
        String[] threads = new File(tasks.toString()).list();
        for (String thread : threads == null ? new String[0] : threads) {
            if ("STt".indexOf(state(tasks.resolve(thread))) < 0) {
                return false;
            }
        }
        return true;
    }

    /** See proc(5). The name comes before the state, in brackets, and may hold brackets itself. '?' if it is not there. */
    private static char state(Path task) {
        try {
            String stat = new String(Files.readAllBytes(task.resolve("stat")), StandardCharsets.ISO_8859_1);
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException | IndexOutOfBoundsException gone) {
            return '?';
        }
    }
}

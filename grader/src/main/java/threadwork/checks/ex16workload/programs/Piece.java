package threadwork.checks.ex16workload.programs;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A job's work: it says that it is there, waits until it is let go, and has a result. As a program, it does that in a
 * process of its own.
 */
public final class Piece {

    private static final long BETWEEN_LOOKS = 2_000_000;
    private static final int LOOKS_BETWEEN_LOOKS_AT_THE_OWNER = 50;
    private static final int NOBODY_WANTS_IT = 99;
    private static final int LONG = 100_000;
    private static final int REMARKS = 4_000;

    private Piece() {
    }

    /** @param args the folder of the call, and the job's number */
    public static void main(String[] args) {
        int number = Integer.parseInt(args[1]);
        String result = work(Path.of(args[0]), number, String.valueOf(ProcessHandle.current().pid()));
        if (result.length() > LONG) {
            // More than a pipe holds: it goes on only if somebody reads it, or if it goes nowhere.
            System.err.println("This is no part of the result. ".repeat(REMARKS));
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print(result);
        out.flush();
    }

    /** @param where to be told to the checks */
    public static String work(Path folder, int number, String where) {
        String text = Signs.text(folder, Signs.TEXT + number);
        Signs.set(folder, Signs.IN + number, where);
        awaitGo(folder, number);
        String result = text + Signs.text(folder, Signs.GO + number);
        Signs.set(folder, Signs.OUT + number, "");
        return result;
    }

    /** Outlives neither its check nor the JVM of the checks. */
    private static void awaitGo(Path folder, int number) {
        Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(Signs.text(folder, Signs.OWNER)));
        for (int looks = 1; !Signs.isSet(folder, Signs.GO + number); looks++) {
            boolean alone = looks % LOOKS_BETWEEN_LOOKS_AT_THE_OWNER == 0 && !(owner.isPresent() && owner.get().isAlive());
            if (alone || !Signs.isSet(folder, Signs.OWNER)) {
                Runtime.getRuntime().halt(NOBODY_WANTS_IT);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }
}

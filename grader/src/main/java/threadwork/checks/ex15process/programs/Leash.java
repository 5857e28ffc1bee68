package threadwork.checks.ex15process.programs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** What keeps a program from outliving its check: it ends when the check has cleared its folder, or is gone, even by {@code kill -9}. */
final class Leash {

    private static final long BETWEEN_LOOKS = 100_000_000;
    private static final int NOBODY_WANTS_IT = 99;

    private Leash() {
    }

    /**
     * Ties this JVM to the check, and tells it that the program runs.
     *
     * @param args of the program; the first one names the folder of the call. Where it got lost, the program ends
     * @return that folder
     */
    static Path tie(Class<?> program, String[] args) {
        if (args.length == 0 || !Signs.isSet(Path.of(args[0]), Signs.OWNER)) {
            System.err.println(program.getSimpleName() + " did not get the arguments that were meant for it.");
            System.err.flush();
            Runtime.getRuntime().halt(NOBODY_WANTS_IT);
        }
        Path folder = Path.of(args[0]);
        Optional<ProcessHandle> owner = ProcessHandle.of(Long.parseLong(Signs.text(folder, Signs.OWNER)));
        Thread leash = new Thread(() -> hold(folder, owner), "leash");
        leash.setDaemon(true);
        leash.start();
        Signs.set(folder, Signs.of(program), String.valueOf(ProcessHandle.current().pid()));
        return folder;
    }

    private static void hold(Path folder, Optional<ProcessHandle> owner) {
        while (Signs.isSet(folder, Signs.OWNER) && owner.isPresent() && owner.get().isAlive()) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        Runtime.getRuntime().halt(NOBODY_WANTS_IT);
    }
}

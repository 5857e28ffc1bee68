package threadwork.checks.ex15process.programs;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** Starts a {@link Start} in a process of its own, which starts a {@link Linger}, and never ends by itself. */
public final class StartByAnother {

    private StartByAnother() {
    }

    public static void main(String[] args) throws IOException {
        Leash.tie(StartByAnother.class, args);
        Start.start(Start.class, args[0]);
        while (true) {
            LockSupport.park();
        }
    }
}

package threadwork.checks.ex15process.programs;

import java.util.concurrent.locks.LockSupport;

/** Never ends by itself, reads nothing and writes nothing. */
public final class Linger {

    private Linger() {
    }

    public static void main(String[] args) {
        Leash.tie(Linger.class, args);
        while (true) {
            LockSupport.park();
        }
    }
}

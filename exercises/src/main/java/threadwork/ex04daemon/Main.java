package threadwork.ex04daemon;

import java.time.Duration;

/** Runs your program in real time, a beat per second. Given with the exercise. */
public final class Main {

    private Main() {
    }

    /** @param args how long the work takes, in milliseconds; 3 500 unless given */
    public static void main(String[] args) {
        Duration work = Duration.ofMillis(args.length == 0 ? 3_500 : Long.parseLong(args[0]));
        Heartbeat.program(Duration.ofSeconds(1), () -> worked(work), System.out::println, Sleeper.REAL);
    }

    private static String worked(Duration length) {
        try {
            Sleeper.REAL.sleep(length);
        } catch (InterruptedException stopped) {
            return "stopped";
        }
        return "worked for " + length.toMillis() + " ms";
    }
}

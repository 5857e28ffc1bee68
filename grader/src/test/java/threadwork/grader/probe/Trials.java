package threadwork.grader.probe;

import java.util.Arrays;
import threadwork.ex99probe.Jobs;
import threadwork.ex99probe.Relay;

/**
 * Not a test: measures how often the probes are wrong. Arguments: how many trials of right code, of wrong code, and
 * of right code whose threads hand over to each other 5 000 times.
 * Run it on a quiet machine and beside busy processes, with the test class path and each JDK.
 */
final class Trials {

    private Trials() {
    }

    public static void main(String[] args) {
        int falseStuck = 0;
        int missed = 0;
        long[] micros = new long[Integer.parseInt(args[0])];
        for (int i = 0; i < micros.length; i++) {
            long begin = System.nanoTime();
            falseStuck += holds(4, i % 2 == 0 ? 10 : 4, i % 2 == 0) ? 0 : 1;
            micros[i] = (System.nanoTime() - begin) / 1000;
        }
        int wrong = Integer.parseInt(args[1]);
        for (int i = 0; i < wrong; i++) {
            missed += holds(3, i % 2 == 0 ? 10 : 4, false) ? 1 : 0;
        }
        int relays = Integer.parseInt(args[2]);
        int falseAlarms = 0;
        for (int i = 0; i < relays; i++) {
            falseAlarms += relays(i % 4) ? 0 : 1;
        }
        System.out.printf("hand-overs: %d trials, %d false alarms%n", relays, falseAlarms);
        Arrays.sort(micros);
        System.out.printf("right code: %d trials, %d false alarms, median %d us, most %d us;"
                + " wrong code: %d trials, %d missed; left: %s%n",
                micros.length, falseStuck, micros.length == 0 ? 0 : micros[micros.length / 2],
                micros.length == 0 ? 0 : micros[micros.length - 1], wrong, missed, Watched.anythingLeft());
    }

    private static boolean relays(int way) {
        Relay relay = new Relay();
        int turns = 5_000;
        try (var call = Watched.run(() -> {
            switch (way) {
                case 0 -> relay.withMonitor(turns);
                case 1 -> relay.withCondition(turns);
                case 2 -> relay.withQueue(turns);
                default -> relay.withExchanger(turns);
            }
        })) {
            call.result();
            call.leavesNothingBehind();
            return true;
        } catch (Failure alarm) {
            System.out.println(alarm.getMessage());
            return false;
        }
    }

    private static boolean holds(int pool, int together, boolean threads) {
        int jobs = 10;
        Gate gate = new Gate();
        Body body = threads ? () -> Jobs.eachOnItsThread(jobs, gate::pass) : () -> Jobs.inPool(pool, jobs, gate::pass);
        try (var call = Watched.run(body)) {
            Observation seen = call.await(() -> gate.inside() == together);
            gate.open();
            call.result();
            call.leavesNothingBehind();
            return seen == Observation.REACHED;
        } catch (Failure alarm) {
            System.out.println(alarm.getMessage());
            return false;
        }
    }
}

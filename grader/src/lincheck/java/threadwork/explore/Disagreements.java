package threadwork.explore;

import java.util.Map;

/** Why Lincheck 3.7 and the explorer differ, or Lincheck comes to no verdict. Each program was read, with Lincheck's source beside it. */
final class Disagreements {

    private static final String CLOCK = "to Lincheck System.nanoTime() is always 1337 and a timed wait returns at once,"
            + " so code of the JDK that waits for a deadline goes round and round and is called a livelock, or never ends";
    private static final String NOTIFY = "Lincheck lets notify wake all that wait, so the wrong one is never the only one";
    private static final String THREAD = "Lincheck loses hold of a class that extends Thread, and waits until its own clock runs out";

    private static final Map<String, String> READ = Map.of(
            "right.locks.BarrierInterrupted", THREAD,
            "right.monitors.ArrayPublishedByVolatile", THREAD,
            "right.monitors.InterruptASleeper", THREAD,
            "right.monitors.StartGate", THREAD,
            "right.tasks.CfCompleteOnTimeout", CLOCK,
            "right.tasks.CfOrTimeoutFires", CLOCK,
            "right.tasks.FixedDelayTwoRounds", CLOCK,
            "right.tasks.InvokeAllWithTimeout", CLOCK,
            "wrong.monitors.BufferNotifyInsteadOfAll", NOTIFY,
            "wrong.monitors.NotifyWakesTheWrongOne", NOTIFY);

    private Disagreements() {
    }

    static String of(Corpus.Program program) {
        return READ.getOrDefault(program.name(), "not explained yet");
    }
}

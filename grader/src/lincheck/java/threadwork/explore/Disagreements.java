package threadwork.explore;

import java.util.Map;

/** Why Lincheck 3.7 and the explorer differ on a program that both follow. Each was read, with Lincheck's source beside it. */
final class Disagreements {

    private static final String CLOCK = "to Lincheck System.nanoTime() is always 1337 and a timed wait returns at once,"
            + " so code of the JDK that waits for a deadline goes round and round and is called a livelock";
    private static final String NOTIFY = "Lincheck lets notify wake all that wait, so the wrong one is never the only one";

    private static final Map<String, String> READ = Map.of(
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

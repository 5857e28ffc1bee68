package threadwork.checks.ex04daemon;

import java.util.ArrayList;
import java.util.List;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;
import threadwork.grader.probe.Inputs;

/** Where a program works, and what it says meanwhile. The program calls {@link #work} and {@link #line}, the check the rest. */
final class Desk {

    private final String result = "result " + Inputs.random("ex04daemon desk").nextInt(1_000_000);
    private final Gate gate = new Gate();
    private final Beats beats;
    /** Guarded by itself. */
    private final List<String> otherLines = new ArrayList<>();
    private volatile int beatsBefore;

    Desk(Clock time) {
        beats = new Beats(time);
    }

    String work() {
        gate.pass();
        return result;
    }

    void line(String line) {
        if ("beat".equals(line)) {
            beats.run();
            return;
        }
        synchronized (otherLines) {
            if (otherLines.size() < 100) {
                otherLines.add(line);
            }
        }
    }

    Beats beats() {
        return beats;
    }

    boolean isAtWork() {
        return gate.inside() > 0;
    }

    /** Lets the work be done. */
    void finish() {
        beatsBefore = beats.count();
        gate.open();
    }

    int beatsAfterWork() {
        return beats.count() - beatsBefore;
    }

    /** @throws Failure unless the result was the last line that was no beat, and came once */
    void mustHaveSaidItsResult() {
        List<String> said;
        synchronized (otherLines) {
            said = new ArrayList<>(otherLines);
        }
        long often = said.stream().filter(result::equals).count();
        Failure.unless(often == 1, "The work returned '%s', and program handed that to out %d times.", result, often);
        Failure.unless(result.equals(said.get(said.size() - 1)), "The result of the work, '%s', was not the last line.", result);
        Failure.unless(gate.visitors().size() == 1, "The work was called %d times.", gate.visitors().size());
    }
}

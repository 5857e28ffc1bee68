package threadwork.grader.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import threadwork.grader.channel.Ending;
import threadwork.grader.channel.Message.Ended;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Kind;
import threadwork.grader.probe.Explorations;

/** Runs one check against the submission and says how it ended. */
final class CheckRunner {

    private final Engines engines;
    private final ClassLoader checks;
    private final CapturedOutput output;

    CheckRunner(Engines engines, ClassLoader checks, CapturedOutput output) {
        this.engines = engines;
        this.checks = checks;
        this.output = output;
    }

    /** Never throws: whatever goes wrong here is in the answer, for a silent child would look like the student's doing. */
    Ended run(Kind kind, String type, String member, String id) {
        Leftovers leftovers = Leftovers.since();
        output.take();
        Explorations.take();
        Result result = ThrowAway.call("check", () -> result(kind, type, member));
        if (result.thrown.isEmpty()) {
            return new Ended(id, Ending.PASSED, "", explored(), leftovers.remain());
        }
        Diagnosis diagnosis = ThrowAway.call("diagnosis", () -> Diagnosis.of(result.thrown.get()));
        return new Ended(id, diagnosis.ending(), diagnosis.what(), evidence(diagnosis), leftovers.remain() || result.isUnusual);
    }

    /** @param isUnusual whether the engine did not get to its end; then nobody knows in what state it is */
    private record Result(Optional<Throwable> thrown, boolean isUnusual) {
    }

    private Result result(Kind kind, String type, String member) {
        Thread.currentThread().setContextClassLoader(checks);
        try {
            return new Result(engines.run(kind, checks.loadClass(type), member), false);
        } catch (Throwable unusual) {
            // An engine lets some errors through as if it had run out of memory itself; most likely it was the check that met them.
            return new Result(Optional.of(unusual), true);
        }
    }

    private List<Evidence> evidence(Diagnosis diagnosis) {
        List<Evidence> evidence = new ArrayList<>(diagnosis.evidence());
        String printed = output.take();
        if (!printed.isBlank()) {
            evidence.add(new Evidence("output", printed));
        }
        evidence.addAll(explored());
        return evidence;
    }

    private static List<Evidence> explored() {
        String line = Explorations.take();
        return line.isEmpty() ? List.of() : List.of(new Evidence(Evidence.EXPLORATION, line));
    }
}

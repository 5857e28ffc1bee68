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
        Thread.currentThread().setContextClassLoader(checks);
        Leftovers leftovers = Leftovers.since();
        output.take();
        Explorations.take();
        try {
            Optional<Throwable> thrown = engines.run(kind, checks.loadClass(type), member);
            return thrown.isEmpty() ? new Ended(id, Ending.PASSED, "", explored(), leftovers.remain()) : failed(id, thrown.get(), leftovers);
        } catch (Throwable unusual) {
            // An engine lets some errors through as if it had run out of memory itself; most likely it was the check that met them.
            Diagnosis diagnosis = Diagnosis.of(unusual);
            return new Ended(id, diagnosis.ending(), diagnosis.what(), diagnosis.evidence(), true);
        }
    }

    private Ended failed(String id, Throwable thrown, Leftovers leftovers) {
        Diagnosis diagnosis = Diagnosis.of(thrown);
        List<Evidence> evidence = new ArrayList<>(diagnosis.evidence());
        String printed = output.take();
        if (!printed.isBlank()) {
            evidence.add(new Evidence("output", printed));
        }
        evidence.addAll(explored());
        return new Ended(id, diagnosis.ending(), diagnosis.what(), evidence, leftovers.remain());
    }

    private static List<Evidence> explored() {
        String line = Explorations.take();
        return line.isEmpty() ? List.of() : List.of(new Evidence(Evidence.EXPLORATION, line));
    }
}

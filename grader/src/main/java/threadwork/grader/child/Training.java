package threadwork.grader.child;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Kind;
import threadwork.grader.probe.Failure;

/** Loads what checks usually need, for the archive that later JVMs start from. */
final class Training {

    private final Engines engines;

    Training(Engines engines) {
        this.engines = engines;
    }

    void run() throws Exception {
        for (Kind kind : List.of(Kind.UNIT, Kind.PROPERTY, Kind.STRESS)) {
            WarmUp.of(engines, kind);
        }
        ArchRuleDefinition.noClasses().should().beInterfaces()
                .check(new ClassFileImporter().importClasses(WarmUp.class));
        Diagnosis.of(Failure.of("a claim").with(new Evidence("output", "")));
        ThreadDump.text();
    }
}

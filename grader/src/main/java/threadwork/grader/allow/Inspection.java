package threadwork.grader.allow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Goes through one class of a student's at a time, and says what is refused, and where. */
final class Inspection {

    /** As one reads the source; what has no line comes last. */
    static final Comparator<Refusal> ORDER = Comparator.comparing(Refusal::file)
            .thenComparing(refusal -> refusal.line() == 0 ? Integer.MAX_VALUE : refusal.line());

    /** Refusals are looked up in the source; nobody reads more of them. */
    static final int MOST = 200;

    private final String exercise;
    private final Judge judge;
    private final Landings landings;
    private final Sources sources;

    Inspection(String exercise, Judge judge, Landings landings, Sources sources) {
        this.exercise = exercise;
        this.judge = judge;
        this.landings = landings;
        this.sources = sources;
    }

    List<Refusal> of(ClassFile file) {
        List<Refusal> refusals = new ArrayList<>();
        if (!file.name().matches("threadwork/" + exercise + "/[^/]+")) {
            int line = sources.find(path(file), "package");
            refusals.add(refusal("The class " + file.name().replace('/', '.'), file, line, Advice.OWN_PACKAGE));
        }
        for (Fault fault : file.faults()) {
            int line = fault.line() > 0 ? fault.line() : sources.find(path(file), fault.word());
            refusals.add(refusal(fault.subject(), file, line, fault.advice()));
        }
        for (Landings.Landing landing : landings.of(file.shape())) {
            judge.refused(landing.reached()).ifPresent(refused -> refusals.add(refusal(refused + ", reached through " + landing.through() + ",",
                    file, sources.find(path(file), innermost(file.name())), judge.advice(refused))));
        }
        for (Use use : told(file.uses())) {
            refusals.add(refusal(use.named().toString(), file, line(use, file), judge.advice(use.named())));
        }
        for (Use stream : judge.isExplored() ? file.uses().maybeParallel() : Set.<Use>of()) {
            refusals.add(refusal(stream.named() + ", unless its last argument is plainly false,", file, line(stream, file), Advice.PARALLEL));
        }
        return refusals;
    }

    /** What is refused, told once: a member tells of the classes in it too, and one line of a class is enough. */
    private List<Use> told(Uses uses) {
        List<Use> refused = new ArrayList<>();
        Set<Use> told = new HashSet<>();
        for (Use use : uses.all()) {
            Optional<Named> found = judge.refused(use.named());
            found.ifPresent(named -> refused.add(new Use(named, use.line())));
            if (found.isPresent() && !use.named().isType()) {
                Named.types(Type.getType(use.named().descriptor()), type -> told.add(new Use(type, use.line())));
                told.add(new Use(use.named().type(), use.line()));
                told.add(new Use(found.get().type(), use.line()));
            }
        }
        Set<Named> onSomeLine = new HashSet<>();
        refused.stream().filter(use -> use.line() > 0).forEach(use -> onSomeLine.add(use.named()));
        told.forEach(use -> onSomeLine.add(use.named()));
        return refused.stream().filter(use -> use.line() > 0 ? !told.contains(use) : !onSomeLine.contains(use.named())).distinct().limit(MOST).toList();
    }

    private int line(Use use, ClassFile file) {
        return use.line() > 0 ? use.line()
                : sources.find(path(file), use.named().isType() ? innermost(use.named().owner()) : use.named().name());
    }

    private static String innermost(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
    }

    private Refusal refusal(String subject, ClassFile file, int line, Advice advice) {
        return new Refusal(subject, Named.simple(file.name()), path(file), line, sources.line(path(file), line), advice);
    }

    private String path(ClassFile file) {
        return sources.path(file.source());
    }
}

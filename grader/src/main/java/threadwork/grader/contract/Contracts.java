package threadwork.grader.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import threadwork.grader.kit.Kit;

/** Compares what the checks of an exercise call with what a submission declares. */
public final class Contracts {

    private Contracts() {
    }

    /**
     * @param exercise   such as {@code ex06race}
     * @param classFiles the submission's, by any name
     */
    public static Contract of(String exercise, Iterable<byte[]> classFiles) {
        return of(classFiles, References.of(exercise, checkClasses(exercise)));
    }

    /** Some exercises keep other files beside their checks. */
    private static List<byte[]> checkClasses(String exercise) {
        return Kit.files("threadwork/checks/" + exercise).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".class")).map(Map.Entry::getValue).toList();
    }

    static Contract of(Iterable<byte[]> classFiles, SortedSet<Reference> called) {
        SortedMap<String, Declared> declared = Declared.in(classFiles);
        List<String> gone = new ArrayList<>();
        called.forEach(reference -> missing(reference, declared).ifPresent(gone::add));
        if (!gone.isEmpty()) {
            return new Contract.Broken(gone);
        }
        return untouched(declared) ? new Contract.Untouched() : new Contract.Kept();
    }

    private static java.util.Optional<String> missing(Reference reference, Map<String, Declared> declared) {
        Declared type = declared.get(reference.owner());
        if (type == null) {
            return java.util.Optional.of(reference.ownerName() + " is gone; the checks use it.");
        }
        if (reference.name().isEmpty() || inherits(reference, type, declared)) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(reference + " is gone; the checks call it."
                + type.closest(reference.name()).map(there -> " There is " + there + " instead.").orElse(""));
    }

    private static boolean inherits(Reference reference, Declared type, Map<String, Declared> declared) {
        for (Declared t = type; t != null; t = declared.get(t.superName())) {
            if (t.reachable().contains(reference.name() + reference.descriptor())) {
                return true;
            }
            boolean fromJdk = !declared.containsKey(t.superName()) && !t.superName().equals("java/lang/Object");
            boolean fromInterface = !reference.name().equals("<init>") && !t.interfaces().isEmpty();
            if (fromJdk || fromInterface) {
                // What a class of the JDK or an interface brings along is not looked into: the check finds out by calling it.
                return !reference.name().equals("<init>");
            }
        }
        return false;
    }

    private static boolean untouched(Map<String, Declared> declared) {
        boolean any = declared.values().stream().anyMatch(type -> !type.gaps().isEmpty());
        return any && declared.values().stream().filter(type -> !type.gaps().isEmpty())
                .allMatch(type -> type.gaps().containsAll(type.publicMethods()));
    }
}

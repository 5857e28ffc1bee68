package threadwork.explore.code;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Where the class files of explored code come from, and what they say before they are instrumented. */
final class Sources {

    private final Parent parent;
    private final Function<String, byte[]> explored;
    private final Map<String, Optional<ClassFacts>> facts = new ConcurrentHashMap<>();

    Sources(ClassLoader parent, Function<String, byte[]> explored) {
        this.parent = new Parent(parent);
        this.explored = explored;
    }

    /** How the class of that internal name is treated, or null if the parent loader has it. */
    Treatment treatment(String name) {
        if (Names.isLib(name)) {
            return Treatment.CORE;
        }
        String original = Names.originalOfCopy(name);
        if (original != null) {
            return Copied.of(original);
        }
        return facts(name) == null ? null : Treatment.STUDENT;
    }

    /** The class file as it was, or null if the class is not explored or does not exist. */
    byte[] bytes(String name) {
        if (name.startsWith("java/")) {
            return null;
        }
        if (Names.isLib(name)) {
            return parent.bytes(name);
        }
        String original = Names.originalOfCopy(name);
        return original == null ? explored.apply(name.replace('/', '.')) : JdkImage.bytes(original);
    }

    /** What the class declares, or null if it is not explored. */
    ClassFacts facts(String name) {
        return facts.computeIfAbsent(name, this::read).orElse(null);
    }

    private Optional<ClassFacts> read(String name) {
        byte[] classFile = bytes(name);
        if (classFile == null) {
            return Optional.empty();
        }
        String original = Names.originalOfCopy(name);
        boolean core = Names.isLib(name) || original != null && Copied.of(original) == Treatment.CORE;
        return Optional.of(ClassFacts.of(classFile, core ? Names.CORE : Names.PLAIN));
    }

    Parent parent() {
        return parent;
    }

    /** The field that a field instruction reaches, or null if no explored class declares it. */
    FieldFacts field(String owner, String name) {
        ClassFacts type = facts(owner);
        if (type == null) {
            return null;
        }
        FieldFacts found = type.field(name);
        for (int i = 0; found == null && i < type.interfaces().size(); i++) {
            found = field(type.interfaces().get(i), name);
        }
        return found != null || type.superName() == null ? found : field(type.superName(), name);
    }

    /** The treatment of the class whose method a call reaches, as far as superclasses tell; null if that is the parent's. */
    Treatment declaring(String owner, String name, String descriptor) {
        Treatment treatment = treatment(owner);
        if (treatment != Treatment.STUDENT) {
            return treatment;
        }
        ClassFacts type = facts(owner);
        if (type.declares(name, descriptor)) {
            return Treatment.STUDENT;
        }
        Treatment inherited = type.superName() == null ? null : declaring(type.superName(), name, descriptor);
        for (int i = 0; inherited == null && i < type.interfaces().size(); i++) {
            inherited = declaring(type.interfaces().get(i), name, descriptor);
        }
        return inherited;
    }
}

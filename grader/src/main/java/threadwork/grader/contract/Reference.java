package threadwork.grader.contract;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * Something of the student's that the checks name.
 *
 * @param owner      internal name of its class
 * @param name       of the method or field, or empty for the class itself
 * @param descriptor of the method or field
 */
record Reference(String owner, String name, String descriptor) implements Comparable<Reference> {

    private static final Comparator<Reference> ORDER =
            Comparator.comparing(Reference::owner).thenComparing(Reference::name).thenComparing(Reference::descriptor);

    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }

    String ownerName() {
        return simple(owner);
    }

    /** As a student would write it: {@code HitCounter.hit(String)}. */
    @Override
    public String toString() {
        return ownerName() + spoken(name, descriptor, ownerName());
    }

    static String spoken(String name, String descriptor, String owner) {
        if (!descriptor.startsWith("(")) {
            return "." + name;
        }
        String arguments = Stream.of(Type.getArgumentTypes(descriptor)).map(t -> simple(t.getClassName())).collect(Collectors.joining(", "));
        if (name.equals("<init>")) {
            return "(" + arguments + ")";
        }
        Type result = Type.getReturnType(descriptor);
        String returns = result == Type.VOID_TYPE ? "" : " returning " + simple(result.getClassName());
        return "." + name + "(" + arguments + ")" + returns;
    }

    private static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1).replace('$', '.');
    }
}

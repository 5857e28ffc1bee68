package threadwork.grader.allow;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * Something that a class file names: a class, or a method or field as a member of one.
 *
 * @param owner      internal name of the class
 * @param name       of the method or field, or empty for the class itself
 * @param descriptor of the method or field, or empty
 */
record Named(String owner, String name, String descriptor) {

    static Named type(String internalName) {
        return new Named(internalName, "", "");
    }

    /** An array has the methods of any object. */
    static Named member(String owner, String name, String descriptor) {
        return new Named(owner.startsWith("[") ? "java/lang/Object" : owner, name, descriptor);
    }

    /** The classes in a type: of an array, what it holds; of a method, parameters and result. */
    static void types(Type type, Consumer<Named> found) {
        switch (type.getSort()) {
            case Type.METHOD -> {
                types(type.getReturnType(), found);
                for (Type argument : type.getArgumentTypes()) {
                    types(argument, found);
                }
            }
            case Type.ARRAY -> types(type.getElementType(), found);
            case Type.OBJECT -> found.accept(type(type.getInternalName()));
            default -> { }
        }
    }

    Named type() {
        return type(owner);
    }

    Named in(String declaring) {
        return new Named(declaring, name, descriptor);
    }

    boolean isType() {
        return name.isEmpty();
    }

    /** As one key: what tells members of one class apart. */
    String key() {
        return name + descriptor;
    }

    /** As a student would write it: {@code System.exit(int)}, {@code java.nio.file.Files}, {@code new java.net.Socket(String, int)}. */
    @Override
    public String toString() {
        if (isType()) {
            return readable(owner);
        }
        if (!descriptor.startsWith("(")) {
            return readable(owner) + "." + name;
        }
        String arguments = Stream.of(Type.getArgumentTypes(descriptor)).map(type -> simple(type.getClassName()))
                .collect(Collectors.joining(", "));
        return (name.equals("<init>") ? "new " + readable(owner) : readable(owner) + "." + name) + "(" + arguments + ")";
    }

    /** With its package, unless everybody knows that. */
    private static String readable(String internalName) {
        boolean own = internalName.startsWith("threadwork/");
        boolean known = internalName.startsWith("java/lang/") && internalName.lastIndexOf('/') == "java/lang".length();
        return own || known ? simple(internalName) : internalName.replace('/', '.').replace('$', '.');
    }

    static String simple(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1).replace('$', '.');
    }
}

package threadwork.explore.code;

import org.objectweb.asm.Opcodes;

/**
 * A field as its class file declares it.
 *
 * @param declaring  internal name of the class that declares it
 * @param access     its access flags
 * @param isConstant whether its value stands in the class file, so that no initialiser sets it
 */
record FieldFacts(String declaring, String name, String descriptor, int access, boolean isConstant) {

    boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    boolean isFinal() {
        return (access & Opcodes.ACC_FINAL) != 0;
    }

    boolean isVolatile() {
        return (access & Opcodes.ACC_VOLATILE) != 0;
    }

    boolean isSynthetic() {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    /** What a report calls it: {@code HitCounter.total}. */
    String target() {
        return Names.simple(declaring) + "." + name;
    }
}

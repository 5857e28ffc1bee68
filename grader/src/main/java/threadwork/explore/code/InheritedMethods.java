package threadwork.explore.code;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What explored classes inherit from classes that are not explored, and that would tell them apart from the originals: a hash code
 * that differs from run to run, and a copy's name. The rest of the JDK asks for these too, where no call can be replaced.
 */
final class InheritedMethods {

    private final ClassVisitor type;
    private final Subject subject;

    InheritedMethods(ClassVisitor type, Subject subject) {
        this.type = type;
        this.subject = subject;
    }

    void writeTo() {
        if (subject.facts().isInterface()) {
            return;
        }
        if (inheritsFrom("java/lang/Object") && !subject.facts().declares("hashCode", "()I")) {
            MethodVisitor code = begin("hashCode", "()I");
            code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.HOOKS, "identityHashCode", "(Ljava/lang/Object;)I", false);
            end(code, Opcodes.IRETURN);
        }
        if (subject.treatment().isCopy() && isAlone() && !subject.facts().declares("toString", "()Ljava/lang/String;")) {
            MethodVisitor code = begin("toString", "()Ljava/lang/String;");
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, subject.facts().superName(), "toString", "()Ljava/lang/String;", false);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, "threadwork/explore/code/JdkNames", "original",
                    "(Ljava/lang/String;)Ljava/lang/String;", false);
            end(code, Opcodes.ARETURN);
        }
    }

    private boolean inheritsFrom(String superName) {
        return superName.equals(subject.facts().superName());
    }

    /** Whether no explored class lies above it; an enum's text is its constants' own. */
    private boolean isAlone() {
        String above = subject.facts().superName();
        return !subject.facts().isEnum() && !Names.isShadow(above) && subject.sources().treatment(above) == null;
    }

    private MethodVisitor begin(String name, String descriptor) {
        MethodVisitor code = type.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, name, descriptor, null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        return code;
    }

    private static void end(MethodVisitor code, int returning) {
        code.visitInsn(returning);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}

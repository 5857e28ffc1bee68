package threadwork.explore;

import java.lang.reflect.Modifier;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import threadwork.explore.AllowList.Member;

/** Writes a subclass of a class of the JDK's that overrides all that it may. What stands in for the class must not forbid it. */
final class Overriding {

    private final Class<?> overridden;

    Overriding(Class<?> overridden) {
        this.overridden = overridden;
    }

    boolean isPossible() {
        return Naming.isExtensible(overridden);
    }

    /** The internal name of the class that is written. */
    String name() {
        return "threadwork/explore/overriding/" + overridden.getName().replace('.', '_');
    }

    byte[] write(Set<Member> members) {
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        boolean isInterface = overridden.isInterface();
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER | Opcodes.ACC_ABSTRACT, name(), null,
                isInterface ? "java/lang/Object" : Type.getInternalName(overridden),
                isInterface ? new String[] {Type.getInternalName(overridden)} : new String[0]);
        members.stream().filter(member -> !member.isField() && !member.isConstructor())
                .filter(member -> !member.isStatic() && !Modifier.isFinal(member.modifiers()))
                .forEach(member -> writeMethod(type.visitMethod(Opcodes.ACC_PUBLIC, member.name(), member.descriptor(), null, null)));
        type.visitEnd();
        return type.toByteArray();
    }

    private static void writeMethod(MethodVisitor code) {
        code.visitCode();
        code.visitInsn(Opcodes.ACONST_NULL);
        code.visitInsn(Opcodes.ATHROW);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}

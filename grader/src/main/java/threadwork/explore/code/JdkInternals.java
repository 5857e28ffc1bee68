package threadwork.explore.code;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Calls that mean something else in a copy or to a shadow: the JDK's view of its own threads, callers and garbage. */
final class JdkInternals extends Hooking {

    private static final String FACTORY = "(L" + Names.THREAD + "$Builder;)L" + Names.COPY + "java/util/concurrent/ThreadFactory;";

    JdkInternals(MethodVisitor next, Place place) {
        super(next, place);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (name.equals("factory") && owner.startsWith(Names.THREAD + "$Builder")) {
            // A shadow cannot name a copy's interface, let alone implement it.
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, Names.BUILDER_FACTORY, "of", FACTORY, false);
        } else if (place.treatment() != Treatment.CORE || !replace(owner, name)) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    private boolean replace(String owner, String name) {
        if (owner.equals("jdk/internal/access/JavaLangAccess") && name.equals("currentCarrierThread")) {
            mv.visitInsn(Opcodes.POP);
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, Names.THREAD, "currentThread", "()L" + Names.THREAD + ";", false);
        } else if (owner.equals(Names.THREAD) && name.equals("onSpinWait")) {
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, Names.THREAD, "spinInside", "()V", false);
        } else if (owner.equals("jdk/internal/reflect/Reflection") && name.equals("getCallerClass")) {
            hook("callerClass", "()Ljava/lang/Class;");
        } else if (owner.equals("java/lang/ref/Cleaner") && name.equals("register")) {
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, "threadwork/explore/code/CleanedByHand", "register",
                    "(Ljava/lang/ref/Cleaner;Ljava/lang/Object;Ljava/lang/Runnable;)Ljava/lang/ref/Cleaner$Cleanable;", false);
        } else {
            return false;
        }
        return true;
    }
}

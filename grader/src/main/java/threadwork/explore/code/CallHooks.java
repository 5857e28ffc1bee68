package threadwork.explore.code;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import threadwork.explore.run.Site;

/** Calls from the student's code to a synchroniser, or to an object of the JDK's that several threads may change. */
final class CallHooks extends Hooking {

    /** The classes of java.util.concurrent whose static methods start something; those of the others only make things. */
    private static final Set<String> STARTERS = Set.of("explored/java/util/concurrent/CompletableFuture",
            "explored/java/util/concurrent/ForkJoinTask");

    /** As they are called when they come here. */
    private static final Set<String> OF_A_MONITOR = Set.of("wait", "notify", "notifyAll");
    private static final Set<String> INHERITED = Set.of("start()V", "join()V", "join(J)V", "interrupt()V");

    CallHooks(MethodVisitor next, Place place) {
        super(next, place);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (!name.equals("<init>")) {
            if (isOfAThread(owner, name, descriptor)) {
                hook("at", "(I)V", place.site(Site.Kind.CALL, Names.simple(owner) + "." + name));
            } else if (isSynchroniser(opcode, owner, name, descriptor)) {
                hook("call", "(I)V", place.site(Site.Kind.CALL, Names.simple(owner) + "." + name));
            } else if (opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE) {
                hookUse(owner, name, descriptor);
            }
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    /** Those steps are told by themselves: all that is missing is where the thread is. A class may inherit such methods. */
    private static boolean isOfAThread(String owner, String name, String descriptor) {
        return owner.equals(Names.THREAD) || owner.equals(Names.LOCK_SUPPORT) || INHERITED.contains(name + descriptor)
                || owner.equals(Names.HOOKS) && OF_A_MONITOR.contains(name);
    }

    private boolean isSynchroniser(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.INVOKESTATIC) {
            return STARTERS.contains(owner);
        }
        return place.subject().sources().declaring(owner, name, descriptor) == Treatment.CORE
                && !owner.endsWith("Exception") && !owner.endsWith("/TimeUnit");
    }

    private void hookUse(String owner, String name, String descriptor) {
        if (Mutables.contains(owner) && Operands.copyReceiver(mv, Type.getArgumentTypes(descriptor))) {
            Site.Kind kind = Mutables.onlyReads(name) ? Site.Kind.USE_READ : Site.Kind.USE_WRITE;
            hook("use", "(Ljava/lang/Object;I)V", place.site(kind, Names.simple(owner) + "." + name));
        }
    }
}

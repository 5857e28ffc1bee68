package threadwork.explore.code;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Stops an execution before a call that the explorer cannot follow. The call stays where it is, so that the code remains whole. */
final class Refusing extends Hooking {

    private static final String STREAM_SUPPORT = "java/util/stream/StreamSupport";

    /** Whether the last argument to be pushed was a plain {@code false}. */
    private boolean afterFalse;

    Refusing(MethodVisitor next, Place place) {
        super(next, place);
    }

    @Override
    public void visitInsn(int opcode) {
        afterFalse = opcode == Opcodes.ICONST_0;
        super.visitInsn(opcode);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (isRefused(owner, name, descriptor) || isForeign(owner, descriptor) || isMissing(owner, name, descriptor)) {
            mv.visitLdcInsn(label(owner, name));
            hook("refused", "(Ljava/lang/String;)V");
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    /** What the report calls it, such as {@code System.exit} or {@code new ProcessBuilder}. */
    private static String label(String owner, String name) {
        String type = JdkNames.original(Names.simple(owner));
        return name.equals("<init>") ? "new " + type : type + "." + name;
    }

    private boolean isRefused(String owner, String name, String descriptor) {
        if (place.treatment() != Treatment.STUDENT) {
            return false;
        }
        // A stream made by hand may run in parallel, unless it plainly does not.
        return owner.equals(STREAM_SUPPORT) && descriptor.contains("Z)") ? !afterFalse : Refusals.contains(owner, name, descriptor);
    }

    /** Whether the method speaks of classes that explored code has others for: there is no such method outside of it. */
    private boolean isForeign(String owner, String descriptor) {
        return (descriptor.contains("L" + Names.COPY) || descriptor.contains("Lthreadwork/explore/"))
                && !owner.startsWith("[") && !owner.startsWith("java/lang/invoke/") && !owner.startsWith("threadwork/explore/")
                && place.subject().sources().treatment(owner) == null && !Names.isRenamed(owner);
    }

    /** Whether it is one of a thread's methods, or of the like, that its shadow does not have. */
    private boolean isMissing(String owner, String name, String descriptor) {
        String reached = owner;
        Sources sources = place.subject().sources();
        if (sources.declaring(owner, name, descriptor) != null) {
            return false;
        }
        while (sources.facts(reached) != null) {
            reached = sources.facts(reached).superName();
        }
        return Names.isShadow(reached) && !sources.parent().answers(reached, name, descriptor);
    }
}

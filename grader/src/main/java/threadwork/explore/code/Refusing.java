package threadwork.explore.code;

import org.objectweb.asm.MethodVisitor;

/** Stops an execution before a call that the explorer cannot follow. The call stays where it is, so that the code remains whole. */
final class Refusing extends Hooking {

    Refusing(MethodVisitor next, Place place) {
        super(next, place);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (isRefused(owner, name, descriptor) || isForeign(owner, descriptor) || isMissing(owner, name, descriptor)) {
            refuse(owner, name);
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    void refuse(String owner, String name) {
        mv.visitLdcInsn(label(owner, name));
        hook("refused", "(Ljava/lang/String;)V");
    }

    /** What the report calls it, such as {@code System.exit} or {@code new ProcessBuilder}. */
    private static String label(String owner, String name) {
        String type = JdkNames.original(Names.simple(owner));
        return name.equals("<init>") ? "new " + type : type + "." + name;
    }

    private boolean isRefused(String owner, String name, String descriptor) {
        return place.treatment() == Treatment.STUDENT
                && place.subject().sources().declaring(owner, name, descriptor) != Treatment.STUDENT
                && Refusals.contains(outside(owner), name, descriptor);
    }

    /** The class of the JDK that a class of the student's extends. */
    private String outside(String owner) {
        String reached = owner;
        Sources sources = place.subject().sources();
        while (sources.treatment(reached) == Treatment.STUDENT && sources.facts(reached).superName() != null) {
            reached = sources.facts(reached).superName();
        }
        return reached;
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

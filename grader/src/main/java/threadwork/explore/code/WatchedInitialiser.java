package threadwork.explore.code;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Tells the runtime when a static initialiser begins and, however it does, ends. Where that is because the execution has ended, a class that
 * can be initialised again counts as initialised all the same: it would be lost for this JVM otherwise.
 */
final class WatchedInitialiser extends MethodVisitor {

    private final String type;
    private final boolean again;
    private final Label start = new Label();

    /** @param again whether the class can be initialised again */
    WatchedInitialiser(MethodVisitor next, String type, boolean again) {
        super(Opcodes.ASM9, next);
        this.type = type;
        this.again = again;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        super.visitMethodInsn(Opcodes.INVOKESTATIC, Names.HOOKS, "initBegin", "()V", false);
        super.visitLabel(start);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.RETURN) {
            tellEnd();
        }
        super.visitInsn(opcode);
    }

    /** Adds the handler last, so that the initialiser's own come first. */
    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        Label failed = new Label();
        super.visitTryCatchBlock(start, failed, failed, null);
        super.visitLabel(failed);
        super.visitFrame(Opcodes.F_FULL, 0, new Object[0], 1, new Object[] {"java/lang/Throwable"});
        tellEnd();
        if (again) {
            returnIfLeft();
        }
        super.visitInsn(Opcodes.ATHROW);
        super.visitMaxs(maxStack, maxLocals);
    }

    private void returnIfLeft() {
        Label thrown = new Label();
        super.visitInsn(Opcodes.DUP);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, Names.HOOKS, "isLeft", "(Ljava/lang/Throwable;)Z", false);
        super.visitJumpInsn(Opcodes.IFEQ, thrown);
        super.visitInsn(Opcodes.POP);
        super.visitInsn(Opcodes.RETURN);
        super.visitLabel(thrown);
        super.visitFrame(Opcodes.F_FULL, 0, new Object[0], 1, new Object[] {"java/lang/Throwable"});
    }

    private void tellEnd() {
        super.visitLdcInsn(Type.getObjectType(type));
        super.visitMethodInsn(Opcodes.INVOKESTATIC, Names.HOOKS, "initEnd", "(Ljava/lang/Class;)V", false);
    }
}

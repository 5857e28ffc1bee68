package threadwork.grader.contract;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Recognises the stub's {@code throw new UnsupportedOperationException("TODO …")} as the first thing that a method does. */
final class GapFinder extends MethodVisitor {

    private final Runnable found;
    private int instructions;
    private boolean makesException;

    GapFinder(Runnable found) {
        super(Opcodes.ASM9);
        this.found = found;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        makesException = instructions++ == 0 && opcode == Opcodes.NEW && type.equals("java/lang/UnsupportedOperationException");
    }

    @Override
    public void visitInsn(int opcode) {
        instructions++;
    }

    @Override
    public void visitLdcInsn(Object constant) {
        if (makesException && instructions <= 2 && constant instanceof String text && text.startsWith("TODO")) {
            found.run();
        }
        instructions++;
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        instructions++;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        instructions++;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        instructions++;
    }

    @Override
    public void visitJumpInsn(int opcode, org.objectweb.asm.Label label) {
        instructions++;
    }
}

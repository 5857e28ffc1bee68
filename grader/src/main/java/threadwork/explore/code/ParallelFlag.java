package threadwork.explore.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Passes code on, and tells of each stream made by hand that may run in parallel: whose last argument is not plainly {@code false}. */
public final class ParallelFlag extends MethodVisitor {

    /** Hears of a call before it is passed on. */
    @FunctionalInterface
    public interface Listener {
        void mayBeParallel(String owner, String name, String descriptor);
    }

    private static final String STREAM_SUPPORT = "java/util/stream/StreamSupport";

    private final Listener listener;
    /** Where code can come from elsewhere, with another last argument. Labels that only begin a line are none of them. */
    private final Set<Label> targets = new HashSet<>();
    private boolean afterFalse;

    /** @param next sees all of the code */
    public ParallelFlag(MethodVisitor next, Listener listener) {
        super(Opcodes.ASM9, next);
        this.listener = listener;
    }

    /** Whether a call of this method, or a reference to it, is one whose last argument counts. */
    public static boolean counts(String owner, String descriptor) {
        return owner.equals(STREAM_SUPPORT) && descriptor.contains("Z)");
    }

    @Override
    public void visitInsn(int opcode) {
        afterFalse = opcode == Opcodes.ICONST_0;
        super.visitInsn(opcode);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (counts(owner, descriptor) && !afterFalse) {
            listener.mayBeParallel(owner, name, descriptor);
        }
        afterFalse = false;
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    @Override
    public void visitLabel(Label label) {
        afterFalse &= !targets.contains(label);
        super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        afterFalse = false;
        targets.add(label);
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
        jumps(other, labels);
        super.visitTableSwitchInsn(min, max, other, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
        jumps(other, labels);
        super.visitLookupSwitchInsn(other, keys, labels);
    }

    private void jumps(Label other, Label... labels) {
        afterFalse = false;
        targets.add(other);
        targets.addAll(List.of(labels));
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        afterFalse = false;
        super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        afterFalse = false;
        super.visitVarInsn(opcode, variable);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        afterFalse = false;
        super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        afterFalse = false;
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        afterFalse = false;
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    @Override
    public void visitLdcInsn(Object constant) {
        afterFalse = false;
        super.visitLdcInsn(constant);
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        afterFalse = false;
        super.visitIincInsn(variable, increment);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        afterFalse = false;
        super.visitMultiANewArrayInsn(descriptor, dimensions);
    }
}

package threadwork.explore.code;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Handlers that catch so much that they would catch what ends an execution, or what only exploring brought about. */
final class HandlerHooks extends Hooking {

    private static final Set<String> WIDE = Set.of("java/lang/Throwable", "java/lang/Error", "java/lang/LinkageError",
            "java/lang/VirtualMachineError", "java/lang/ClassCastException", "java/lang/RuntimeException", "java/lang/Exception");

    private final Set<Label> handlers = new HashSet<>();
    private boolean atHandler;

    HandlerHooks(MethodVisitor next, Place place) {
        super(next, place);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        // Those for everything, which javac makes of finally, throw on what they caught; and they guard themselves, so nothing may be
        // thrown in them.
        if (type != null && WIDE.contains(type)) {
            handlers.add(handler);
        }
        super.visitTryCatchBlock(start, end, handler, type);
    }

    @Override
    public void visitLabel(Label label) {
        atHandler |= handlers.contains(label);
        super.visitLabel(label);
    }

    /** Where a handler starts, there has to be a stack map: what was thrown is then all that the stack holds. */
    @Override
    public void visitFrame(int type, int variableCount, Object[] variables, int stackSize, Object[] stack) {
        super.visitFrame(type, variableCount, variables, stackSize, stack);
        if (atHandler) {
            atHandler = false;
            mv.visitInsn(Opcodes.DUP);
            hook("caught", "(Ljava/lang/Throwable;)V");
        }
    }
}

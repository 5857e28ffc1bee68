package threadwork.explore.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Ends the range of a handler for everything where the handler itself begins. The compiler has it reach on: over the release of a
 * monitor, to try again should that fail, or over the first step of a finally. A hook there fails only when an execution is to end,
 * and must not be tried for ever.
 */
final class HandlerRanges extends MethodVisitor {

    private record Range(Label start, Label end, Label handler, String type) {
    }

    private final List<Range> ranges = new ArrayList<>();
    private final Set<Label> passed = new HashSet<>();

    HandlerRanges(MethodVisitor next) {
        super(Opcodes.ASM9, next);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        ranges.add(new Range(start, end, handler, type));
    }

    /** Labels come in the order of the code: a handler that comes between the ends of its range lies in it. */
    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            boolean inside = range.handler() == label && passed.contains(range.start()) && !passed.contains(range.end());
            if (inside && range.type() == null) {
                ranges.set(i, new Range(range.start(), label, label, null));
            }
        }
        super.visitLabel(label);
    }

    /** Only now is it known where all labels are; the order of the ranges, which decides between them, stays. */
    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        for (Range range : ranges) {
            if (range.start() != range.end()) {
                super.visitTryCatchBlock(range.start(), range.end(), range.handler(), range.type());
            }
        }
        super.visitMaxs(maxStack, maxLocals);
    }
}

package threadwork.explore.code;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import threadwork.explore.run.Site;

/** Jumps backward: a thread that waits by asking again and again does nothing else that could be seen. */
final class LoopHooks extends Hooking {

    private final Set<Label> passed = new HashSet<>();

    LoopHooks(MethodVisitor next, Place place) {
        super(next, place);
    }

    @Override
    public void visitLabel(Label label) {
        passed.add(label);
        super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
        hookIf(passed.contains(target));
        super.visitJumpInsn(opcode, target);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
        hookIf(passed.contains(otherwise) || Arrays.stream(labels).anyMatch(passed::contains));
        super.visitTableSwitchInsn(min, max, otherwise, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
        hookIf(passed.contains(otherwise) || Arrays.stream(labels).anyMatch(passed::contains));
        super.visitLookupSwitchInsn(otherwise, keys, labels);
    }

    private void hookIf(boolean backward) {
        if (backward) {
            hook("loop", "(I)V", place.site(Site.Kind.LOOP, "loop"));
        }
    }
}

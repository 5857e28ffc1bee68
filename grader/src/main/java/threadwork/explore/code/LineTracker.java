package threadwork.explore.code;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Keeps the place up to date; the first of the chain. */
final class LineTracker extends Hooking {

    LineTracker(MethodVisitor next, Place place) {
        super(next, place);
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        place.moveTo(line);
        super.visitLineNumber(line, start);
    }
}

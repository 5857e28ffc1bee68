package threadwork.grader.allow;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the values of an annotation name. */
final class AnnotationUses extends AnnotationVisitor {

    private final Uses uses;
    private final int line;

    AnnotationUses(Uses uses, int line) {
        super(Opcodes.ASM9);
        this.uses = uses;
        this.line = line;
    }

    static AnnotationUses of(String descriptor, Uses uses, int line) {
        uses.descriptor(descriptor, line);
        return new AnnotationUses(uses, line);
    }

    @Override
    public void visit(String name, Object value) {
        if (value instanceof Type type) {
            uses.type(type, line);
        }
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
        uses.descriptor(descriptor, line);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        return of(descriptor, uses, line);
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        return this;
    }
}

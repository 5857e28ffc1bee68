package threadwork.grader.allow;

import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** What stands beside a field: annotations, and nothing that this does not know. */
final class FieldUses extends FieldVisitor {

    private final Uses uses;
    private final List<Fault> faults;

    FieldUses(Uses uses, List<Fault> faults) {
        super(Opcodes.ASM9);
        this.uses = uses;
        this.faults = faults;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses, 0);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses, 0);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        faults.add(Fault.unknown(attribute));
    }
}

package threadwork.explore.code;

import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import threadwork.explore.run.Site;

/** Reads and writes of array elements. */
final class ElementHooks extends Hooking {

    /** In the order of the instructions; an array of booleans is accessed like one of bytes. */
    private static final List<String> ARRAYS = List.of("int[]", "long[]", "float[]", "double[]", "Object[]", "byte[]", "char[]",
            "short[]");

    private static final String DESCRIPTOR = "(Ljava/lang/Object;II)V";

    ElementHooks(MethodVisitor next, Place place) {
        super(next, place);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            mv.visitInsn(Opcodes.DUP2);
            hook("readElement", DESCRIPTOR, place.site(Site.Kind.ELEMENT_READ, ARRAYS.get(opcode - Opcodes.IALOAD)));
        } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
            Operands.copyElementFromUnder(mv, opcode == Opcodes.LASTORE || opcode == Opcodes.DASTORE ? 2 : 1);
            hook("writeElement", DESCRIPTOR, place.site(Site.Kind.ELEMENT_WRITE, ARRAYS.get(opcode - Opcodes.IASTORE)));
        }
        super.visitInsn(opcode);
    }
}

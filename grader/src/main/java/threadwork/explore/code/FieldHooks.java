package threadwork.explore.code;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import threadwork.explore.run.Site;

/**
 * Reads and writes of fields that explored classes declare. Final fields of objects are left out, and so are those that the
 * compiler adds: no schedule can tell them apart. A final static field does count when it is read: whoever reads it sees what its
 * class's initialiser did.
 */
final class FieldHooks extends Hooking {

    /** Objects created and not yet constructed; a constructor's call of one more constructor is super(…) or this(…). */
    private int unborn;
    private boolean thisUnborn;

    FieldHooks(MethodVisitor next, Place place, boolean inConstructor) {
        super(next, place);
        thisUnborn = inConstructor;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
            unborn++;
        }
        super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (opcode == Opcodes.INVOKESPECIAL && name.equals("<init>")) {
            if (unborn > 0) {
                unborn--;
            } else {
                thisUnborn = false;
            }
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        FieldFacts field = place.subject().sources().field(owner, name);
        boolean writes = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        // What this method writes to an object that no constructor has reached yet, it can only write to its own.
        boolean toUnborn = thisUnborn && opcode == Opcodes.PUTFIELD && owner.equals(place.subject().name());
        if (field != null && !toUnborn) {
            if (place.treatment() == Treatment.CORE) {
                hookCore(field, writes);
            } else if (place.subject().sources().treatment(field.declaring()) != Treatment.CORE) {
                hookPlain(field, writes);
            }
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    private void hookCore(FieldFacts field, boolean writes) {
        if (field.isVolatile()) {
            pushOwner(field, writes);
            hook(writes ? "coreWrite" : "coreRead", "(Ljava/lang/Object;)V");
        }
    }

    private void hookPlain(FieldFacts field, boolean writes) {
        if (!isWatched(field, writes)) {
            return;
        }
        int site = place.site(writes ? Site.Kind.WRITE : Site.Kind.READ, field.target(), field.isVolatile());
        pushOwner(field, writes);
        if (field.isStatic()) {
            hook(writes ? "writeStatic" : "readStatic", "(Ljava/lang/Class;I)V", site);
        } else {
            hook(writes ? "write" : "read", "(Ljava/lang/Object;I)V", site);
        }
    }

    private static boolean isWatched(FieldFacts field, boolean writes) {
        if (field.isStatic()) {
            return !field.isConstant() && !(writes && field.isFinal());
        }
        return !field.isFinal() && !field.isSynthetic();
    }

    /** Pushes the class of a static field, or once more the object that the stack holds, if need be from under a value to be written. */
    private void pushOwner(FieldFacts field, boolean writes) {
        if (field.isStatic()) {
            pushClass(field.declaring());
        } else if (!writes) {
            mv.visitInsn(Opcodes.DUP);
        } else {
            boolean wide = field.descriptor().equals("J") || field.descriptor().equals("D");
            Operands.copyFromUnder(mv, wide ? 2 : 1);
        }
    }
}

package threadwork.explore.code;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Copies operands from deeper in the stack to its top, without variables: those would need new stack maps. */
final class Operands {

    private Operands() {
    }

    /** Copies the one-slot operand that lies under a single operand of so many slots. */
    static void copyFromUnder(MethodVisitor code, int slots) {
        if (slots == 1) {
            code.visitInsn(Opcodes.DUP2);
            code.visitInsn(Opcodes.POP);
        } else {
            code.visitInsn(Opcodes.DUP2_X1);
            code.visitInsn(Opcodes.POP2);
            code.visitInsn(Opcodes.DUP_X2);
        }
    }

    /** Copies array and index from under a value of so many slots. */
    static void copyElementFromUnder(MethodVisitor code, int slots) {
        if (slots == 1) {
            code.visitInsn(Opcodes.DUP_X2);
            code.visitInsn(Opcodes.POP);
            code.visitInsn(Opcodes.DUP2_X1);
        } else {
            code.visitInsn(Opcodes.DUP2_X2);
            code.visitInsn(Opcodes.POP2);
            code.visitInsn(Opcodes.DUP2_X2);
        }
    }

    /**
     * Copies the receiver from under a call's arguments.
     *
     * @return whether it could: more than three slots, or a long or double before another argument, are out of reach
     */
    static boolean copyReceiver(MethodVisitor code, Type[] arguments) {
        int slots = 0;
        for (Type argument : arguments) {
            slots += argument.getSize();
        }
        if (slots == 0) {
            code.visitInsn(Opcodes.DUP);
        } else if (slots <= 2) {
            copyFromUnder(code, slots);
        } else if (slots == 3 && arguments[0].getSize() == 1) {
            code.visitInsn(Opcodes.DUP2_X2);
            code.visitInsn(Opcodes.POP2);
            code.visitInsn(Opcodes.DUP2_X2);
            code.visitInsn(Opcodes.POP);
        } else {
            return false;
        }
        return true;
    }
}

package threadwork.explore.code;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What methods that instrumentation adds have in common. */
final class Methods {

    private Methods() {
    }

    /**
     * Pushes the arguments that the method was called with.
     *
     * @param first the first one's variable: 1 if there is a receiver, which is not pushed, else 0
     */
    static void loadArguments(MethodVisitor code, int first, String descriptor) {
        int variable = first;
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), variable);
            variable += argument.getSize();
        }
    }

    /** Gives the code that follows a line, if there is one. */
    static void markLine(MethodVisitor code, int line) {
        if (line > 0) {
            Label here = new Label();
            code.visitLabel(here);
            code.visitLineNumber(line, here);
        }
    }

    /** The instruction that pushes what a field of that type holds at first. */
    static int zero(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> Opcodes.LCONST_0;
            case Type.DOUBLE -> Opcodes.DCONST_0;
            case Type.FLOAT -> Opcodes.FCONST_0;
            case Type.ARRAY, Type.OBJECT -> Opcodes.ACONST_NULL;
            default -> Opcodes.ICONST_0;
        };
    }

    /** After an access: one that changes a variable only if it is as expected says whether it did. */
    static void tellSuccess(MethodVisitor code, int mode, String descriptor) {
        if (mode == AccessModes.BOTH && descriptor.endsWith(")Z")) {
            code.visitInsn(Opcodes.DUP);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.HOOKS, "accessed", "(Z)V", false);
        }
    }

    /** The method's variables at its start, as a stack map wants them. */
    static Object[] variables(String receiver, String descriptor) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        int first = receiver == null ? 0 : 1;
        Object[] variables = new Object[arguments.length + first];
        if (receiver != null) {
            variables[0] = receiver;
        }
        for (int i = 0; i < arguments.length; i++) {
            variables[i + first] = variable(arguments[i]);
        }
        return variables;
    }

    private static Object variable(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> Opcodes.LONG;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.ARRAY, Type.OBJECT -> type.getInternalName();
            default -> Opcodes.INTEGER;
        };
    }
}

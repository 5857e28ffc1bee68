package threadwork.explore.code;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;

/**
 * Keeps the static fields of the student's interfaces in an array instead. The JVM lets nothing but its first initialiser set an
 * interface's field, while each execution has to begin with fields as they were.
 */
final class InterfaceFields extends InstructionAdapter {

    /** Holds the array; it is set once, as it has to be. */
    static final String ARRAY = "$explored$fields";
    static final String ARRAY_TYPE = "[Ljava/lang/Object;";

    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private final Sources sources;

    InterfaceFields(MethodVisitor next, Sources sources) {
        super(Opcodes.ASM9, next);
        this.sources = sources;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        FieldFacts field = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC ? sources.field(owner, name) : null;
        int index = field == null ? -1 : index(field);
        if (index < 0) {
            super.visitFieldInsn(opcode, owner, name, descriptor);
        } else if (opcode == Opcodes.GETSTATIC) {
            pushArray(field, index);
            aload(OBJECT);
            unbox(Type.getType(descriptor));
        } else {
            box(Type.getType(descriptor));
            pushArray(field, index);
            // The value came first: array, index, value it has to be.
            dup2X1();
            pop2();
            astore(OBJECT);
        }
    }

    private void pushArray(FieldFacts field, int index) {
        super.visitFieldInsn(Opcodes.GETSTATIC, field.declaring(), ARRAY, ARRAY_TYPE);
        iconst(index);
    }

    /** Where in its interface's array the field is kept, or -1 if it is kept as it was. */
    private int index(FieldFacts field) {
        ClassFacts type = sources.facts(field.declaring());
        boolean kept = type.isInterface() && !field.isConstant() && sources.treatment(field.declaring()) == Treatment.STUDENT;
        return kept ? type.settableStatics().indexOf(field) : -1;
    }

    private void box(Type type) {
        if (type.getSort() < Type.ARRAY) {
            Type box = boxOf(type);
            invokestatic(box.getInternalName(), "valueOf", Type.getMethodDescriptor(box, type), false);
        }
    }

    private void unbox(Type type) {
        if (type.getSort() < Type.ARRAY) {
            Type box = boxOf(type);
            checkcast(box);
            invokevirtual(box.getInternalName(), type.getClassName() + "Value", Type.getMethodDescriptor(type), false);
        } else {
            checkcast(type);
        }
    }

    private static Type boxOf(Type type) {
        String name = switch (type.getSort()) {
            case Type.INT -> "Integer";
            case Type.CHAR -> "Character";
            default -> Character.toUpperCase(type.getClassName().charAt(0)) + type.getClassName().substring(1);
        };
        return Type.getObjectType("java/lang/" + name);
    }
}

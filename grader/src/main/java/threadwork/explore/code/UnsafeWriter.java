package threadwork.explore.code;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the class that copies use in place of jdk.internal.misc.Unsafe: the same public methods, whatever they are in this JDK,
 * each of which tells the runtime of an atomic or volatile access and leaves the work to the real one.
 */
final class UnsafeWriter extends ClassVisitor {

    private static final String REAL = "jdk/internal/misc/Unsafe";
    private static final String STAND_IN = "L" + Names.UNSAFE + ";";

    private UnsafeWriter(ClassWriter target) {
        super(Opcodes.ASM9, target);
    }

    static byte[] write() {
        ClassWriter target = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        target.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, Names.UNSAFE, null,
                "java/lang/Object", null);
        target.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "REAL", "L" + REAL + ";", null, null);
        target.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, "STAND_IN", STAND_IN, null, null);
        new ClassReader(JdkImage.bytes(REAL)).accept(new UnsafeWriter(target), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        writeInitialiser(target.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null));
        writeConstructor(target.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "()V", null, null));
        target.visitEnd();
        return target.toByteArray();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
    }

    @Override
    public void visitSource(String source, String debug) {
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return null;
    }

    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        if (name.equals("getUnsafe")) {
            writeGetUnsafe(cv.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, name, "()" + STAND_IN, null, null));
        } else if ((access & Opcodes.ACC_PUBLIC) != 0 && !isStatic && !name.equals("<init>")) {
            MethodVisitor code = cv.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, name, descriptor, null, exceptions);
            code.visitCode();
            writeBody(code, name, descriptor);
            code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
        return null;
    }

    private static void writeBody(MethodVisitor code, String name, String descriptor) {
        if (name.equals("park")) {
            writePark(code);
            return;
        }
        if (name.equals("unpark")) {
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitTypeInsn(Opcodes.CHECKCAST, Names.THREAD);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.LOCK_SUPPORT, "unpark", "(L" + Names.THREAD + ";)V", false);
            return;
        }
        int mode = descriptor.startsWith("(Ljava/lang/Object;J") ? AccessModes.of(name) : AccessModes.PLAIN;
        if (mode != AccessModes.PLAIN) {
            code.visitVarInsn(Opcodes.ALOAD, 1);
            code.visitInsn(Opcodes.ICONST_0 + mode);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.HOOKS, "access", "(Ljava/lang/Object;I)V", false);
        }
        code.visitFieldInsn(Opcodes.GETSTATIC, Names.UNSAFE, "REAL", "L" + REAL + ";");
        Methods.loadArguments(code, 1, descriptor);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, REAL, name, descriptor, false);
        Methods.tellSuccess(code, mode, descriptor);
    }

    /** {@code park(isAbsolute, time)}: until then, for so long, or for as long as it takes. */
    private static void writePark(MethodVisitor code) {
        Label relative = new Label();
        Label timed = new Label();
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitJumpInsn(Opcodes.IFEQ, relative);
        code.visitVarInsn(Opcodes.LLOAD, 2);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.LOCK_SUPPORT, "parkUntil", "(J)V", false);
        code.visitInsn(Opcodes.RETURN);
        code.visitLabel(relative);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitVarInsn(Opcodes.LLOAD, 2);
        code.visitInsn(Opcodes.LCONST_0);
        code.visitInsn(Opcodes.LCMP);
        code.visitJumpInsn(Opcodes.IFNE, timed);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.LOCK_SUPPORT, "park", "()V", false);
        code.visitInsn(Opcodes.RETURN);
        code.visitLabel(timed);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitVarInsn(Opcodes.LLOAD, 2);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.LOCK_SUPPORT, "parkNanos", "(J)V", false);
    }

    private static void writeGetUnsafe(MethodVisitor code) {
        code.visitCode();
        code.visitFieldInsn(Opcodes.GETSTATIC, Names.UNSAFE, "STAND_IN", STAND_IN);
        code.visitInsn(Opcodes.ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void writeInitialiser(MethodVisitor code) {
        code.visitCode();
        code.visitMethodInsn(Opcodes.INVOKESTATIC, REAL, "getUnsafe", "()L" + REAL + ";", false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, Names.UNSAFE, "REAL", "L" + REAL + ";");
        code.visitTypeInsn(Opcodes.NEW, Names.UNSAFE);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, Names.UNSAFE, "<init>", "()V", false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, Names.UNSAFE, "STAND_IN", STAND_IN);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void writeConstructor(MethodVisitor code) {
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}

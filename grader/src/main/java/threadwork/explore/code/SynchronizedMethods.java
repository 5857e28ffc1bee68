package threadwork.explore.code;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import threadwork.explore.run.Site;

/** A synchronized method becomes one that is not: it takes the monitor by a hook, calls the old body, and gives the monitor back. */
final class SynchronizedMethods {

    /** What the name of the old body ends in. */
    static final String BODY = "$explored$body";

    private final ClassVisitor type;
    private final Subject subject;

    SynchronizedMethods(ClassVisitor type, Subject subject) {
        this.type = type;
        this.subject = subject;
    }

    static String body(String name) {
        return name + BODY;
    }

    static int bodyAccess(int access) {
        return access & Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
    }

    /** Passes the body on, and adds the wrapper when the body is complete: only then is its first line known. */
    MethodVisitor body(MethodVisitor next, int access, String name, String descriptor, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9, next) {
            private int firstLine = -1;

            @Override
            public void visitLineNumber(int line, Label start) {
                firstLine = firstLine < 0 ? line : firstLine;
                super.visitLineNumber(line, start);
            }

            @Override
            public void visitEnd() {
                super.visitEnd();
                MethodVisitor code = type.visitMethod(access & ~Opcodes.ACC_SYNCHRONIZED, name, descriptor, null, exceptions);
                write(code, new Place(subject, name, (access & Opcodes.ACC_STATIC) != 0, firstLine), descriptor);
            }
        };
    }

    private void write(MethodVisitor code, Place place, String descriptor) {
        boolean isStatic = place.isStatic();
        Label before = new Label();
        Label after = new Label();
        Label failed = new Label();
        String monitor = Names.simple(subject.name());
        code.visitCode();
        code.visitTryCatchBlock(before, after, failed, null);
        Methods.markLine(code, place.line());
        hook(code, "enter", isStatic, MonitorHooks.site(place, Site.Kind.ENTER, monitor));
        int exit = MonitorHooks.site(place, Site.Kind.EXIT, monitor);
        code.visitLabel(before);
        if (!isStatic) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
        }
        Methods.loadArguments(code, isStatic ? 0 : 1, descriptor);
        int call = isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKESPECIAL;
        code.visitMethodInsn(call, subject.name(), body(place.method()), descriptor, false);
        code.visitLabel(after);
        hook(code, "exit", isStatic, exit);
        code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
        code.visitLabel(failed);
        Object[] variables = Methods.variables(isStatic ? null : subject.name(), descriptor);
        code.visitFrame(Opcodes.F_FULL, variables.length, variables, 1, new Object[] {"java/lang/Throwable"});
        hook(code, "exit", isStatic, exit);
        code.visitInsn(Opcodes.ATHROW);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void hook(MethodVisitor code, String name, boolean isStatic, int site) {
        if (isStatic) {
            code.visitLdcInsn(Type.getObjectType(subject.name()));
        } else {
            code.visitVarInsn(Opcodes.ALOAD, 0);
        }
        code.visitLdcInsn(site);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.HOOKS, name, MonitorHooks.DESCRIPTOR, false);
    }
}

package threadwork.explore.code;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Instruments one class whose names have been turned into those of explored code. */
final class ClassInstrumenter extends ClassVisitor {

    private static final int WITHOUT_CODE = Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE;

    private final Subject subject;
    private final Initialisers initialisers;
    private final SynchronizedMethods synchronizedMethods;
    private final VarHandleCalls varHandleCalls;
    private final MethodReferences methodReferences;

    ClassInstrumenter(ClassVisitor next, Subject subject) {
        super(Opcodes.ASM9, next);
        this.subject = subject;
        initialisers = new Initialisers(next, subject);
        synchronizedMethods = new SynchronizedMethods(next, subject);
        varHandleCalls = new VarHandleCalls(subject);
        methodReferences = new MethodReferences(subject);
    }

    /** Makes every class public: a hook is given the class that declares a field, wherever the code that touches it stands. */
    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        super.visit(version, access | Opcodes.ACC_PUBLIC, name, subject.treatment().isCopy() ? null : signature, superName, interfaces);
    }

    /** Copies lose theirs: the JVM heeds the JDK's annotations in the JDK's own classes only. */
    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return subject.treatment().isCopy() ? null : super.visitAnnotation(descriptor, visible);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        FieldVisitor field = super.visitField(initialisers.fieldAccess(access, value), name, descriptor, signature, value);
        return subject.treatment().isCopy() ? null : field;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        if (name.equals("finalize") && descriptor.equals("()V")) {
            // The garbage collector would run it, on a thread that no scheduler knows; it never has to.
            return null;
        }
        if (subject.treatment().isCopy() && (access & Opcodes.ACC_NATIVE) != 0 && descriptor.equals("()Z")) {
            writeYes(super.visitMethod(access & ~Opcodes.ACC_NATIVE, name, descriptor, null, exceptions));
            return null;
        }
        if ((access & WITHOUT_CODE) != 0) {
            return super.visitMethod(access, name, descriptor, signature, exceptions);
        }
        Place place = new Place(subject, name, (access & Opcodes.ACC_STATIC) != 0, -1);
        return chain(code(access, name, descriptor, signature, exceptions), place);
    }

    private MethodVisitor code(int access, String name, String descriptor, String signature, String[] exceptions) {
        if (name.equals("<clinit>")) {
            return initialisers.body();
        }
        if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            MethodVisitor body = super.visitMethod(SynchronizedMethods.bodyAccess(access), SynchronizedMethods.body(name), descriptor,
                    null, exceptions);
            return synchronizedMethods.body(body, access, name, descriptor, exceptions);
        }
        return super.visitMethod(access, name, descriptor, signature, exceptions);
    }

    /** A copy has no native code. All that it asks for is whether the machine can swap a long in one step. */
    private static void writeYes(MethodVisitor code) {
        code.visitCode();
        code.visitInsn(Opcodes.ICONST_1);
        code.visitInsn(Opcodes.IRETURN);
        code.visitMaxs(1, 0);
        code.visitEnd();
    }

    /** All concerns, the last to see the code first. */
    private MethodVisitor chain(MethodVisitor written, Place place) {
        MethodVisitor code = new HandlerHooks(new MonitorHooks(new HandlerRanges(written), place), place);
        if (place.treatment() == Treatment.STUDENT) {
            code = new InterfaceFields(code, subject.sources());
            code = new LoopHooks(code, place);
        }
        if (place.treatment().watchesPlainAccesses()) {
            code = new ElementHooks(code, place);
        }
        code = new FieldHooks(code, place, place.method().equals("<init>"));
        if (place.treatment() == Treatment.STUDENT) {
            code = new CallHooks(code, place);
        }
        code = varHandleCalls.visitor(code, place);
        Refusing refusing = new Refusing(code, place);
        code = new VirtualClock(refusing, place);
        code = new Substitutions(code, place);
        code = new JdkInternals(code, place);
        code = methodReferences.visitor(code, place);
        if (place.treatment() == Treatment.STUDENT) {
            code = new ParallelFlag(code, (owner, name, descriptor) -> refusing.refuse(owner, name));
        }
        return new LineTracker(code, place);
    }

    @Override
    public void visitEnd() {
        methodReferences.writeTo(cv, this::chain);
        varHandleCalls.writeTo(cv);
        initialisers.writeRest();
        new InheritedMethods(cv, subject).writeTo();
        super.visitEnd();
    }
}

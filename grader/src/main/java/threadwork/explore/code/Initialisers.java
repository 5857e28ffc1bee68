package threadwork.explore.code;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class's static initialiser: told to the runtime, and made to run again before the next execution, which must find the class as
 * the first one did. To that end its code moves to a method of its own and the fields that it sets stop being final.
 */
final class Initialisers {

    /** Where the initialiser's code moves to. */
    static final String BODY = "$explored$clinit";

    /** Runs the initialiser again, on fields as they were before the first time; every class that tells of an initialiser has it. */
    static final String RESET = "$explored$reset";

    /** The copies whose static fields remember something; for the rest, one initialisation is like another. */
    private static final Set<String> FORGETFUL = Set.of("explored/java/util/Collections", "explored/java/util/Timer",
            "explored/java/util/concurrent/CompletableFuture", "explored/java/util/concurrent/CompletableFuture$Delayer",
            "explored/java/util/concurrent/DelayScheduler", "explored/java/util/concurrent/Executors$DefaultThreadFactory",
            "explored/java/util/concurrent/ForkJoinPool", "explored/java/util/concurrent/ScheduledThreadPoolExecutor",
            "explored/java/util/concurrent/SubmissionPublisher");

    private final ClassVisitor type;
    private final Subject subject;
    private final List<FieldFacts> fields;
    private boolean hasBody;

    Initialisers(ClassVisitor type, Subject subject) {
        this.type = type;
        this.subject = subject;
        fields = subject.facts().settableStatics();
    }

    /** Whether the class can be initialised again. */
    private boolean resets() {
        return subject.treatment() == Treatment.STUDENT || FORGETFUL.contains(subject.name());
    }

    private boolean isWatched() {
        return subject.treatment().watchesPlainAccesses() || resets();
    }

    /** @return the flags that a field has after instrumentation */
    int fieldAccess(int access, Object constant) {
        boolean set = (access & Opcodes.ACC_STATIC) != 0 && constant == null;
        return set && resets() && !subject.facts().isInterface() ? access & ~Opcodes.ACC_FINAL : access;
    }

    /** Where the code of the class's own initialiser goes. */
    MethodVisitor body() {
        hasBody = true;
        if (resets()) {
            return type.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, BODY, "()V", null, null);
        }
        MethodVisitor code = type.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        return isWatched() ? new WatchedInitialiser(code, subject.name(), false) : code;
    }

    /** Adds what is missing when all of the class's own methods have been passed on. */
    void writeRest() {
        if (resets() && (hasBody || !fields.isEmpty())) {
            writeInitialiser();
            writeReset(true);
        } else if (hasBody && isWatched()) {
            writeReset(false);
        }
    }

    private void writeInitialiser() {
        MethodVisitor first = type.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        MethodVisitor code = new WatchedInitialiser(first, subject.name(), true);
        code.visitCode();
        if (subject.facts().isInterface()) {
            writeArray(code);
        }
        callBody(code);
        end(code);
    }

    /** The array that {@link InterfaceFields} makes of an interface's fields. */
    private void writeArray(MethodVisitor code) {
        type.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC, InterfaceFields.ARRAY,
                InterfaceFields.ARRAY_TYPE, null, null);
        code.visitLdcInsn(fields.size());
        code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
        code.visitFieldInsn(Opcodes.PUTSTATIC, subject.name(), InterfaceFields.ARRAY, InterfaceFields.ARRAY_TYPE);
        writeZeros(code);
    }

    private void writeReset(boolean resets) {
        MethodVisitor code = type.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, RESET, "()V", null, null);
        code.visitCode();
        if (resets) {
            writeZeros(code);
            callBody(code);
            if (subject.facts().isEnum()) {
                forget(code, "enumConstants");
                forget(code, "enumConstantDirectory");
            }
        }
        end(code);
    }

    private void writeZeros(MethodVisitor code) {
        MethodVisitor fieldsOrArray = new InterfaceFields(code, subject.sources());
        for (FieldFacts field : fields) {
            fieldsOrArray.visitInsn(Methods.zero(Type.getType(field.descriptor())));
            fieldsOrArray.visitFieldInsn(Opcodes.PUTSTATIC, subject.name(), field.name(), field.descriptor());
        }
    }

    private static void end(MethodVisitor code) {
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** An enum that is initialised again has new constants, while its Class object still remembers the old ones. */
    private void forget(MethodVisitor code, String field) {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.UNSAFE, "getUnsafe", "()L" + Names.UNSAFE + ";", false);
        code.visitInsn(Opcodes.DUP);
        code.visitLdcInsn(Type.getType(Class.class));
        code.visitLdcInsn(field);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, Names.UNSAFE, "objectFieldOffset",
                "(Ljava/lang/Class;Ljava/lang/String;)J", false);
        code.visitLdcInsn(Type.getObjectType(subject.name()));
        code.visitInsn(Opcodes.DUP_X2);
        code.visitInsn(Opcodes.POP);
        code.visitInsn(Opcodes.ACONST_NULL);
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, Names.UNSAFE, "putReference", "(Ljava/lang/Object;JLjava/lang/Object;)V", false);
    }

    private void callBody(MethodVisitor code) {
        if (hasBody) {
            code.visitMethodInsn(Opcodes.INVOKESTATIC, subject.name(), BODY, "()V", subject.facts().isInterface());
        }
    }
}

package threadwork.explore;

import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A program of the corpus under Lincheck's model checker for arbitrary code.
 *
 * @param verdict    PASSED, or what Lincheck calls the failure
 * @param detail     the line of its report that says why, or nothing
 * @param executions of the scenario, those for the report of a failure among them
 */
record LincheckRun(String verdict, String detail, int executions) {

    static LincheckRun of(Corpus.Program program, int executions) throws ReflectiveOperationException {
        Scenario body = body(program);
        AtomicInteger count = new AtomicInteger();
        try {
            Lincheck.runConcurrentTest(executions, () -> {
                count.incrementAndGet();
                run(body);
            });
            return new LincheckRun("PASSED", "", count.get());
        } catch (LincheckAssertionError e) {
            String kind = e.getFailure$lincheck().getClass().getSimpleName();
            return new LincheckRun(kind.replace("Failure", "").replace("Managed", ""), why(e.getMessage()), count.get());
        } catch (Exception | Error e) {
            return new LincheckRun("?", String.valueOf(e), count.get());
        }
    }

    boolean isClean() {
        return verdict.equals("PASSED");
    }

    /** Not if it could not follow, nor if its clock of 30 s ran out, which may be the machine's fault. */
    boolean isJudged() {
        return !verdict.equals("?") && !verdict.equals("Timeout");
    }

    /**
     * A class like one that somebody wrote, that calls the scenario. Neither by reflection nor by a method reference: behind those Lincheck
     * sees nothing, and passes a {@code ++} on a volatile field after 3 executions.
     */
    private static Scenario body(Corpus.Program program) throws ReflectiveOperationException {
        String name = "threadwork/explore/Calls_" + program.name().replace('.', '_');
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_SUPER, name, null, "java/lang/Object", new String[] {"threadwork/explore/Scenario"});
        MethodVisitor made = writer.visitMethod(0, "<init>", "()V", null, null);
        made.visitVarInsn(Opcodes.ALOAD, 0);
        made.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        returns(made);
        MethodVisitor run = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "()V", null, null);
        run.visitMethodInsn(Opcodes.INVOKESTATIC, program.type().replace('.', '/'), "scenario", "()V", false);
        returns(run);
        writer.visitEnd();
        return (Scenario) MethodHandles.lookup().defineClass(writer.toByteArray()).getDeclaredConstructor().newInstance();
    }

    private static void returns(MethodVisitor method) {
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private static void run(Scenario body) {
        try {
            body.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static String why(String report) {
        return report.lines().map(String::strip).filter(line -> line.matches(".*(Error|Exception|hung|deadlock|livelock).*"))
                .findFirst().orElse("").replaceAll("^\\|\\s*|\\s*\\|$", "");
    }
}

package threadwork.explore;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;

/**
 * A program of the corpus under Lincheck's model checker for arbitrary code.
 *
 * @param verdict    PASSED, or what Lincheck calls the failure
 * @param detail     the line of its report that says why, or nothing
 * @param executions of the scenario, those for the report of a failure among them
 */
record LincheckRun(String verdict, String detail, int executions) {

    private static final MethodType BODY = MethodType.methodType(void.class);

    static LincheckRun of(Corpus.Program program, int executions) throws Throwable {
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

    /** Not if it could not follow, nor if its clock of 30 s ran out: on a busy machine that befalls programs that it passes on a quiet one. */
    boolean isJudged() {
        return !verdict.equals("?") && !verdict.equals("Timeout");
    }

    /**
     * Its scenario as a lambda, since Lincheck does not follow what is called by reflection. The class is not initialised here: verifying it
     * loads others, and a subclass of Thread that was loaded before Lincheck came makes it wait in vain until its clock runs out.
     */
    private static Scenario body(Corpus.Program program) throws Throwable {
        Class<?> type = Class.forName(program.type(), false, LincheckRun.class.getClassLoader());
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        return (Scenario) LambdaMetafactory.metafactory(lookup, "run", MethodType.methodType(Scenario.class), BODY,
                lookup.findStatic(type, "scenario", BODY), BODY).getTarget().invoke();
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

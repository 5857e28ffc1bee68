package threadwork.checks.ex14gil;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import threadwork.checks.Exercise;
import threadwork.checks.Points;
import threadwork.ex14gil.InterpreterLock;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Watched;

@Exercise(number = 14, title = "The GIL",
          concept = "One lock around an interpreter lets its threads take turns at computing, and wait for I/O together.")
public class GilChecks {

    private static final Duration INTERVAL = Duration.ofHours(1);

    @Test
    @Points(value = 1, why = "The lock decides when code runs, and nothing else: on which thread, how often and with what result is "
                    + "not its business.",
            next = "Call the bytecode and the io once each, directly, return what the io returns, and catch nothing of theirs.")
    void code_runs_once_on_its_own_thread_and_its_result_is_handed_on() {
        Object delivery = new Object();
        same("an object", delivery, inBlocking(() -> delivery));
        same("null", null, inBlocking(() -> null));
        for (Exception thrown : List.of(new IOException("no line"), new InterruptedException("stop"), new IllegalStateException("odd"))) {
            same("a " + thrown.getClass().getSimpleName(), thrown, inBlocking(() -> {
                throw thrown;
            }));
        }
    }

    private static void same(String what, Object expected, Object seen) {
        Failure.unless(expected == seen, "The io of blocking() returned or threw %s, and something else came out.", what);
    }

    /** What blocking() returned or threw. */
    private static Object inBlocking(Callable<Object> io) {
        List<Thread> bytecode = new ArrayList<>();
        List<Thread> inIo = new ArrayList<>();
        Object[] result = new Object[1];
        try (var call = Watched.run(() -> {
            InterpreterLock gil = new InterpreterLock(INTERVAL);
            gil.run(() -> {
                bytecode.add(Thread.currentThread());
                result[0] = outcome(gil, () -> {
                    inIo.add(Thread.currentThread());
                    return io.call();
                });
                gil.checkpoint();
            });
        })) {
            call.result();
            Failure.unless(bytecode.size() == 1, "One call of run() called its bytecode %d times.", bytecode.size());
            Failure.unless(inIo.size() == 1, "One call of blocking() called its io %d times.", inIo.size());
            boolean here = bytecode.get(0) == call.caller() && inIo.get(0) == call.caller();
            Failure.unless(here, "The bytecode or its io ran on another thread than the one that called run().");
        }
        return result[0];
    }

    private static Object outcome(InterpreterLock gil, Callable<Object> io) {
        try {
            return gil.blocking(io);
        } catch (UnsupportedOperationException todo) {
            throw todo;
        } catch (Exception thrown) {
            return thrown;
        }
    }
}

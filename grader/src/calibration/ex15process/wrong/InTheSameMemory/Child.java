// caught by: the_program_runs_in_a_process_of_its_own — main is called like any method, in this memory
package threadwork.ex15process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Runs Java programs in processes of their own. */
public final class Child {

    private Child() {
    }

    public static Outcome run(Class<?> main, List<String> args, String stdin, Duration limit)
            throws InterruptedException, TimeoutException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream oldOut = System.out;
        PrintStream oldErr = System.err;
        InputStream oldIn = System.in;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        System.setIn(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
        try {
            int[] exit = {0};
            Thread thread = new Thread(() -> {
                try {
                    main.getMethod("main", String[].class).invoke(null, (Object) args.toArray(new String[0]));
                } catch (ReflectiveOperationException e) {
                    exit[0] = 1;
                }
            });
            thread.setDaemon(true);
            thread.start();
            thread.join(limit.toMillis());
            if (thread.isAlive()) {
                throw new TimeoutException();
            }
            return new Outcome(exit[0], out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
            System.setIn(oldIn);
        }
    }
}

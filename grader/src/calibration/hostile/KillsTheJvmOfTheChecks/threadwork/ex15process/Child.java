// attack own: no points — kills the JVM that runs the checks, as if the machine had done it
package threadwork.ex15process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

public final class Child {

    private Child() {
    }

    public static Outcome run(Class<?> main, List<String> args, String stdin, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        new ProcessBuilder("sh", "-c", "kill -9 $(sed 's/.*) . //; s/ .*//' /proc/$PPID/stat)").start().waitFor();
        Thread.sleep(limit.toMillis());
        throw new TimeoutException();
    }
}

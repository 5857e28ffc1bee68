// attack own: no points — stops the JVM that runs the checks for ever, so that nobody answers
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
        new ProcessBuilder("sh", "-c", "kill -STOP $(sed 's/.*) . //; s/ .*//' /proc/$PPID/stat)").start().waitFor();
        Thread.sleep(limit.toMillis());
        throw new TimeoutException();
    }
}

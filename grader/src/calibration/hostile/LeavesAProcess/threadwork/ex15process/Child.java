// attack own: no points at the_exit_code_is_the_programs_own — leaves a process behind that has let go of its parents
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
        new ProcessBuilder("sh", "-c", "setsid sleep 4321 >/dev/null 2>&1 </dev/null &").start().waitFor();
        return new Outcome(0, "", "");
    }
}

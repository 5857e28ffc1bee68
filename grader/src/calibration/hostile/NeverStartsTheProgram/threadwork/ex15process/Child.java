// attack own: no points — starts no program: it waits until the limit is over, and says so
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
        Thread.sleep(limit.toMillis());
        throw new TimeoutException();
    }
}

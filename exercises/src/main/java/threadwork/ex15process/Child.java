package threadwork.ex15process;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Runs Java programs in processes of their own. */
public final class Child {

    private Child() {
    }

    /**
     * Runs a main class in a new JVM, and waits until it has ended. It is the same Java as this one, with the same class
     * path; what it does to its memory is not seen here. All text is UTF-8, whatever the default charset of this JVM.
     *
     * @param main  a class with a {@code static void main(String[])}
     * @param args  its arguments, each of which arrives as it is; may hold spaces, or be empty
     * @param stdin what it can read from its standard input, which then ends; of any length. The program may write before it
     *              has read all, and need not read all
     * @param limit how long the program may take from its start, more than zero, whatever it does or does not do meanwhile
     * @return its exit code, whatever that is, and all that it wrote, of any length, each stream apart
     * @throws TimeoutException     if the limit passed. Before that, the program has been killed, with every process that it
     *                              started and those that these started
     * @throws IOException          if it cannot be started
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    public static Outcome run(Class<?> main, List<String> args, String stdin, Duration limit)
            throws IOException, InterruptedException, TimeoutException {
        // TODO: start it with a ProcessBuilder; java.home and java.class.path are system properties.
        throw new UnsupportedOperationException("TODO: Child.run is yours to write");
    }
}

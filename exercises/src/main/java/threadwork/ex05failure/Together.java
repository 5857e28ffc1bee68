package threadwork.ex05failure;

import java.util.List;
import java.util.concurrent.Callable;

/** Several tasks with one fate: all of them succeed, or the whole call fails. */
public final class Together {

    private Together() {
    }

    /**
     * Calls all tasks at the same time, each once and on a thread of its own, and waits for them: asleep, not by asking again and
     * again. When it ends, however it ends, every task that began is over, and no thread that it started stays behind. Several
     * threads may call it at the same time.
     *
     * <p>As soon as a task throws something, every other task that still runs is interrupted. They may take their time to end, or
     * take no notice, and are waited for all the same; what they throw or return then does not matter. A task that had not begun by
     * then need not begin.
     *
     * <p>As soon as the calling thread is interrupted, all tasks are interrupted and waited for in the same way, asleep too. No such
     * interrupt is lost, not even one that comes during that last wait: unless this ends with an {@code InterruptedException}, the
     * calling thread's interrupt status is set. Nobody is interrupted for any other reason, nor is that status set: an
     * {@code InterruptedException} that a task has thrown is a failure like any other.
     *
     * @param tasks any number of them, also none
     * @return what the tasks returned, in the order of {@code tasks}; a task may return null
     * @throws InterruptedException if the calling thread is interrupted before a task throws something
     * @throws Exception            the very object that the first task to throw has thrown, be it an exception or an {@code Error}
     */
    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        // TODO: give each task a thread, and wait for whichever ends next: an ExecutorCompletionService can tell you.
        throw new UnsupportedOperationException("TODO: Together.run is yours to write");
    }
}

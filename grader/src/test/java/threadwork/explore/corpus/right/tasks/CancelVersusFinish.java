package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;

/** cancel() says who won; get() must agree with it. */
public final class CancelVersusFinish {
    public static void scenario() throws Exception {
        FutureTask<Integer> task = new FutureTask<>(() -> 1);
        Thread runner = new Thread(task, "runner");
        runner.start();
        boolean cancelled = task.cancel(true);
        Integer value = null;
        try {
            value = task.get();
        } catch (CancellationException e) {
            if (!cancelled) throw new AssertionError("nobody cancelled it");
        }
        runner.join();
        if (cancelled && value != null) throw new AssertionError("cancelled but has a value");
        if (!cancelled && (value == null || value != 1)) throw new AssertionError("value " + value);
        if (!task.isDone()) throw new AssertionError("not done");
    }
}

package threadwork.checks.ex01start;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import threadwork.ex01start.ThreadPerTask;
import threadwork.grader.probe.Failure;

/** Calls of startAll with something around them; for use inside a watched call. */
final class Calls {

    private Calls() {
    }

    /** The threads in the student's list, copied here, since the list may be of their own making. */
    static List<Thread> started(List<Runnable> tasks) {
        List<Thread> returned = ThreadPerTask.startAll(tasks);
        Failure.unless(returned != null, "startAll returned null in place of a list.");
        List<Thread> threads = new ArrayList<>();
        for (Object element : returned.toArray()) {
            Failure.unless(element instanceof Thread, "startAll returned a list with something in it that is no thread.");
            threads.add((Thread) element);
        }
        return threads;
    }

    /** Calls it as {@code main} would: a new thread is a daemon if its maker is, and a watched caller is one. */
    static List<Thread> onUserThread(List<Runnable> tasks) throws Exception {
        FutureTask<List<Thread>> call = new FutureTask<>(() -> ThreadPerTask.startAll(tasks));
        Thread user = new Thread(call, "main");
        user.setDaemon(false);
        user.start();
        return call.get();
    }
}

// finds: EXCEPTION — both consumers see one element, the second remove() throws
package threadwork.explore.corpus.wrong.tasks;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

public final class RemoveAfterIsEmpty {
    public static void scenario() throws Exception {
        Queue<String> jobs = new ConcurrentLinkedQueue<>();
        jobs.add("only");
        Runnable consumer = () -> {
            if (!jobs.isEmpty()) jobs.remove();
        };
        Thread a = new Thread(consumer);
        Thread b = new Thread(consumer);
        a.start();
        b.start();
        a.join();
        b.join();
        if (!jobs.isEmpty()) throw new AssertionError("left " + jobs);
    }
}

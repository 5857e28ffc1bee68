// finds: EXCEPTION — isEmpty and remove are two steps (ArrayIndexOutOfBoundsException)
package threadwork.explore.corpus.wrong.monitors;

import java.util.Vector;

public final class VectorIsEmptyThenRemove {
    public static void scenario() throws Exception {
        Vector<String> jobs = new Vector<>();
        jobs.add("only one");
        class Worker extends Thread {
            @Override public void run() {
                if (!jobs.isEmpty()) jobs.remove(0);
            }
        }
        Worker a = new Worker(), b = new Worker();
        a.start();
        b.start();
        a.join();
        b.join();
        if (!jobs.isEmpty()) throw new AssertionError(jobs);
    }
}

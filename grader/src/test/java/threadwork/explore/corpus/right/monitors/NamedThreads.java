package threadwork.explore.corpus.right.monitors;

import java.util.Map;
import java.util.TreeMap;

public final class NamedThreads {
    private final Map<String, Integer> seen = new TreeMap<>();

    private void signIn() {
        String me = Thread.currentThread().getName();
        synchronized (seen) {
            seen.merge(me, 1, Integer::sum);
        }
    }

    public static void scenario() throws Exception {
        NamedThreads list = new NamedThreads();
        Thread[] ts = {
            new Thread(list::signIn, "alpha"),
            new Thread(list::signIn, "beta"),
            new Thread(list::signIn),
        };
        ts[2].setName("alpha");
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        if (!list.seen.toString().equals("{alpha=2, beta=1}")) throw new AssertionError(list.seen);
    }
}

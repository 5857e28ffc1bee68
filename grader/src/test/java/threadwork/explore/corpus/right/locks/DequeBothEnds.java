package threadwork.explore.corpus.right.locks;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

public final class DequeBothEnds {
    public static void scenario() throws Exception {
        Deque<String> d = new ConcurrentLinkedDeque<>();
        d.add("l"); d.add("r");
        String[] out = new String[2];
        Thread front = new Thread(() -> out[0] = d.pollFirst());
        Thread back = new Thread(() -> out[1] = d.pollLast());
        front.start(); back.start(); front.join(); back.join();
        // the deque holds two elements, so both get one, and never the same
        if (out[0] == null || out[1] == null || out[0].equals(out[1])) throw new AssertionError(out[0] + out[1]);
        if (!d.isEmpty()) throw new AssertionError("rest");
    }
}

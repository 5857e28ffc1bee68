package threadwork.explore.corpus.right.monitors;

import java.util.Vector;

public final class VectorOfResults {
    public static void scenario() throws Exception {
        Vector<Integer> v = new Vector<>();
        Thread a = new Thread(() -> { v.add(1); v.add(2); });
        Thread b = new Thread(() -> { v.add(10); });
        a.start();
        b.start();
        int first = 0;
        synchronized (v) {
            if (!v.isEmpty()) first = v.firstElement();
        }
        a.join();
        b.join();
        if (first != 0 && first != v.get(0)) throw new AssertionError(first + " is not first of " + v);
        if (v.size() != 3 || v.indexOf(1) > v.indexOf(2)) throw new AssertionError(v);
    }
}

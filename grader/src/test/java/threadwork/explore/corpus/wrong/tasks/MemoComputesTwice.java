// finds: ASSERTION — get, then put: both threads may miss and compute
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public final class MemoComputesTwice {
    private final ConcurrentHashMap<String, Integer> cache = new ConcurrentHashMap<>();
    private final AtomicInteger computed = new AtomicInteger();

    int length(String s) {
        Integer n = cache.get(s);
        if (n == null) {
            computed.incrementAndGet();
            n = s.length();
            cache.put(s, n);
        }
        return n;
    }

    public static void scenario() throws Exception {
        MemoComputesTwice memo = new MemoComputesTwice();
        Thread a = new Thread(() -> memo.length("key"));
        Thread b = new Thread(() -> memo.length("key"));
        a.start();
        b.start();
        a.join();
        b.join();
        if (memo.computed.get() != 1) throw new AssertionError("computed " + memo.computed + " times");
    }
}

package threadwork.explore.corpus.right.monitors;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

public final class MemoCacheSimple {
    private final Map<Integer, Integer> cache = new HashMap<>();
    private final IntUnaryOperator function;

    MemoCacheSimple(IntUnaryOperator function) { this.function = function; }

    synchronized int get(int x) {
        Integer known = cache.get(x);
        if (known != null) return known;
        int y = function.applyAsInt(x);
        cache.put(x, y);
        return y;
    }

    public static void scenario() throws Exception {
        int[] evaluations = {0}; // guarded by the cache
        MemoCacheSimple squares = new MemoCacheSimple(x -> {
            evaluations[0]++;
            return x * x;
        });
        int[] r = new int[3];
        Thread a = new Thread(() -> { r[0] = squares.get(4); r[1] = squares.get(5); });
        Thread b = new Thread(() -> r[2] = squares.get(4));
        a.start();
        b.start();
        a.join();
        b.join();
        if (r[0] != 16 || r[1] != 25 || r[2] != 16) throw new AssertionError("wrong values");
        if (evaluations[0] != 2) throw new AssertionError("evaluated " + evaluations[0] + " times");
    }
}

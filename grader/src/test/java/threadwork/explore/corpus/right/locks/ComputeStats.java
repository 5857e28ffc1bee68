package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ConcurrentHashMap;

public final class ComputeStats {
    private record Stats(int n, int sum) {
        Stats plus(int v) { return new Stats(n + 1, sum + v); }
    }

    private final ConcurrentHashMap<Character, Stats> map = new ConcurrentHashMap<>();

    void add(char key, int v) {
        map.compute(key, (k, old) -> old == null ? new Stats(1, v) : old.plus(v));
    }

    public static void scenario() throws Exception {
        ComputeStats cs = new ComputeStats();
        Thread a = new Thread(() -> { cs.add('x', 1); cs.add('x', 2); });
        Thread b = new Thread(() -> cs.add('x', 4));
        a.start();
        b.start();
        Stats mid = cs.map.get('x');
        a.join();
        b.join();
        if (mid != null && mid.sum() < mid.n()) throw new AssertionError("mid " + mid);
        if (!cs.map.get('x').equals(new Stats(3, 7))) throw new AssertionError(cs.map.toString());
    }
}

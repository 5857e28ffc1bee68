package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ConcurrentHashMap;

public final class MemoComputeIfAbsent {
    private final ConcurrentHashMap<String, int[]> lengths = new ConcurrentHashMap<>();
    private int computations; // only changed inside the function, i.e. under the bin lock of the one key

    int[] lookUp(String s) {
        return lengths.computeIfAbsent(s, k -> {
            computations++;
            return new int[] { k.length() };
        });
    }

    public static void scenario() throws Exception {
        MemoComputeIfAbsent memo = new MemoComputeIfAbsent();
        int[][] res = new int[2][];
        Thread p = new Thread(() -> res[0] = memo.lookUp("four"));
        Thread q = new Thread(() -> res[1] = memo.lookUp("four"));
        p.start(); q.start(); p.join(); q.join();
        if (res[0] != res[1] || res[0][0] != 4) throw new AssertionError("different arrays");
        if (memo.computations != 1) throw new AssertionError("computed " + memo.computations + " times");
    }
}

package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class ChunkedParallelSum {

    record Chunk(int from, int to) {
        long sum(int[] data) {
            long s = 0;
            for (int i = from; i < to; i++) s += data[i];
            return s;
        }
    }

    static List<Chunk> chunks(int length, int size) {
        List<Chunk> result = new ArrayList<>();
        for (int i = 0; i < length; i += size) result.add(new Chunk(i, Math.min(length, i + size)));
        return result;
    }

    public static void scenario() throws Exception {
        int[] data = {5, 1, 5, 1, 5};
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Future<Long>> parts = new ArrayList<>();
        for (Chunk c : chunks(data.length, 2)) parts.add(pool.submit(() -> c.sum(data)));
        long total = 0;
        for (Future<Long> p : parts) total += p.get();
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (total != 17) throw new AssertionError("total " + total);
    }
}

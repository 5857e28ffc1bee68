// finds: RACE — iterating over a synchronizedList without holding its lock
package threadwork.explore.corpus.wrong.monitors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class IterateSynchronizedListUnlocked {
    public static void scenario() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));
        int[] sum = new int[1];
        Thread adder = new Thread(() -> list.add(3));
        Thread reader = new Thread(() -> {
            for (int x : list) sum[0] += x;
        });
        adder.start();
        reader.start();
        adder.join();
        reader.join();
        if (sum[0] != 3 && sum[0] != 6) throw new AssertionError(sum[0]);
    }
}

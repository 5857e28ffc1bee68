package threadwork.explore.corpus.right.monitors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class SynchronizedListIteration {
    public static void scenario() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>());
        int[] sum = {-1};
        Thread adder = new Thread(() -> {
            list.add(1);
            list.add(2);
        });
        Thread summer = new Thread(() -> {
            int s = 0;
            synchronized (list) { // as the documentation demands
                for (int x : list) s += x;
            }
            sum[0] = s;
        });
        adder.start();
        summer.start();
        adder.join();
        summer.join();
        if (sum[0] != 0 && sum[0] != 1 && sum[0] != 3) throw new AssertionError("sum " + sum[0]);
        if (list.size() != 2) throw new AssertionError(list);
    }
}

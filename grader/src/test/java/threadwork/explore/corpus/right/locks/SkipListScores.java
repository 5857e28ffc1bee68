package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

public final class SkipListScores {
    public static void scenario() throws Exception {
        ConcurrentNavigableMap<Integer, String> scores = new ConcurrentSkipListMap<>();
        scores.put(50, "start");
        Thread a = new Thread(() -> { scores.put(10, "a"); scores.putIfAbsent(30, "a"); });
        Thread b = new Thread(() -> { scores.put(90, "b"); scores.putIfAbsent(30, "b"); });
        a.start(); b.start();
        Integer floor = scores.floorKey(55);   // 50 is always there
        a.join(); b.join();
        if (floor != 50) throw new AssertionError("floor " + floor);
        if (scores.firstKey() != 10 || scores.lastKey() != 90 || scores.size() != 4) throw new AssertionError(scores.toString());
    }
}

package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public final class MergeWords {
    public static void scenario() throws Exception {
        ConcurrentMap<String, Integer> freq = new ConcurrentHashMap<>();
        String[] texts = { "to be", "be it" };
        Thread[] ts = new Thread[2];
        for (int i = 0; i < 2; i++) {
            final String text = texts[i];
            ts[i] = new Thread(() -> {
                for (String w : text.split(" ")) freq.merge(w, 1, Integer::sum);
            });
        }
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        if (freq.get("be") != 2 || freq.get("to") != 1 || freq.get("it") != 1) throw new AssertionError(freq.toString());
    }
}

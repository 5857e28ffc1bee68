package threadwork.explore.corpus.right.monitors;

import java.util.HashMap;
import java.util.Map;

public final class GuardedHashMapWords {
    private final Map<String, Integer> words = new HashMap<>();

    private void count(String text) {
        for (String w : text.split(" ")) {
            synchronized (words) {
                words.put(w, words.getOrDefault(w, 0) + 1);
            }
        }
    }

    private synchronized Map<String, Integer> copy() {
        synchronized (words) {
            return new HashMap<>(words);
        }
    }

    public static void scenario() throws Exception {
        GuardedHashMapWords g = new GuardedHashMapWords();
        Thread a = new Thread(() -> g.count("to be"));
        Thread b = new Thread(() -> g.count("to do"));
        a.start();
        b.start();
        Map<String, Integer> early = g.copy();
        a.join();
        b.join();
        Map<String, Integer> end = g.copy();
        if (!end.equals(Map.of("to", 2, "be", 1, "do", 1))) throw new AssertionError(end);
        for (String w : early.keySet())
            if (early.get(w) > end.get(w)) throw new AssertionError(early + " was more than " + end);
    }
}

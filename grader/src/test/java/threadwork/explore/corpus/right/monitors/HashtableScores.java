package threadwork.explore.corpus.right.monitors;

import java.util.Hashtable;

public final class HashtableScores {
    private final Hashtable<String, Integer> scores = new Hashtable<>();

    private void score(String team, int goals) {
        synchronized (scores) {
            Integer old = scores.get(team);
            scores.put(team, old == null ? goals : old + goals);
        }
    }

    public static void scenario() throws Exception {
        HashtableScores h = new HashtableScores();
        Thread t1 = new Thread(() -> h.score("home", 1));
        Thread t2 = new Thread(() -> h.score("home", 2));
        Thread t3 = new Thread(() -> h.score("away", 1));
        t1.start(); t2.start(); t3.start();
        t1.join(); t2.join(); t3.join();
        if (h.scores.get("home") != 3 || h.scores.get("away") != 1) throw new AssertionError(h.scores);
    }
}

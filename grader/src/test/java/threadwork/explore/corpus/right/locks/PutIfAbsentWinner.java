package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ConcurrentHashMap;

public final class PutIfAbsentWinner {
    interface Registry { String register(String key, String owner); }

    public static void scenario() throws Exception {
        ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>();
        Registry reg = (k, o) -> {
            String prev = m.putIfAbsent(k, o);
            return prev == null ? o : prev;
        };
        String[] said = new String[2];
        Thread a = new Thread(() -> said[0] = reg.register("room", "anna"));
        Thread b = new Thread(() -> said[1] = reg.register("room", "ben"));
        a.start(); b.start();
        a.join(); b.join();
        if (!said[0].equals(said[1])) throw new AssertionError(said[0] + " / " + said[1]);
        if (!said[0].equals(m.get("room"))) throw new AssertionError("not the registered owner");
    }
}

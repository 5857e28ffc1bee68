package threadwork.explore.corpus.right.monitors;

import java.util.HashSet;
import java.util.Set;

public final class StaticSyncIds {
    private static int nextId;

    private static synchronized int newId() {
        return nextId++;
    }

    private static synchronized void reset() {
        nextId = 100;
    }

    static class Client extends Thread {
        int id1, id2;

        @Override public void run() {
            id1 = newId();
            id2 = newId();
        }
    }

    public static void scenario() throws Exception {
        reset();
        Client p = new Client();
        Client q = new Client();
        p.start();
        q.start();
        p.join();
        q.join();
        Set<Integer> ids = new HashSet<>();
        ids.add(p.id1);
        ids.add(p.id2);
        ids.add(q.id1);
        ids.add(q.id2);
        if (ids.size() != 4) throw new AssertionError("duplicate id in " + ids);
        if (p.id1 >= p.id2 || q.id1 >= q.id2) throw new AssertionError("ids not increasing");
    }
}

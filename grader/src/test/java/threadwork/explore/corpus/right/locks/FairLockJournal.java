package threadwork.explore.corpus.right.locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public final class FairLockJournal {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final List<String> lines = new ArrayList<>();

    void write(String who) {
        lock.lock();
        try {
            lines.add(who + "-begin");
            lines.add(who + "-end");
        } finally { lock.unlock(); }
    }

    public static void scenario() throws Exception {
        FairLockJournal j = new FairLockJournal();
        Thread[] ts = new Thread[3];
        for (int i = 0; i < ts.length; i++) {
            String name = "w" + i;
            ts[i] = new Thread(() -> j.write(name));
        }
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        if (j.lines.size() != 6) throw new AssertionError("size " + j.lines.size());
        for (int i = 0; i < 6; i += 2) {
            String who = j.lines.get(i).substring(0, 2);
            if (!j.lines.get(i + 1).equals(who + "-end")) throw new AssertionError("mixed " + j.lines);
        }
    }
}

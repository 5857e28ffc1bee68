// finds: RACE — the lock is the field that gets replaced, and it is read without a lock
package threadwork.explore.corpus.wrong.monitors;

import java.util.ArrayList;
import java.util.List;

public final class ReplacedLockObject {
    private List<Integer> list = new ArrayList<>();

    void add(int x) {
        synchronized (list) {
            List<Integer> copy = new ArrayList<>(list);
            copy.add(x);
            list = copy;
        }
    }

    public static void scenario() throws Exception {
        ReplacedLockObject r = new ReplacedLockObject();
        Thread a = new Thread(() -> r.add(1));
        Thread b = new Thread(() -> r.add(2));
        a.start();
        b.start();
        a.join();
        b.join();
        if (r.list.size() != 2) throw new AssertionError(r.list);
    }
}

package threadwork.explore.corpus.right.locks;

import java.util.Iterator;
import java.util.concurrent.CopyOnWriteArrayList;

public final class AddIfAbsentGuests {
    public static void scenario() throws Exception {
        var guests = new CopyOnWriteArrayList<String>();
        boolean[] added = new boolean[2];
        Thread t1 = new Thread(() -> { added[0] = guests.addIfAbsent("zoe"); });
        Thread t2 = new Thread(() -> { added[1] = guests.addIfAbsent("zoe"); });
        t1.start();
        t2.start();
        int n = 0;
        for (Iterator<String> it = guests.iterator(); it.hasNext(); it.next()) n++;
        t1.join();
        t2.join();
        if (n > 1) throw new AssertionError("snapshot with " + n);
        if (added[0] == added[1] || guests.size() != 1) throw new AssertionError("zoe invited twice");
    }
}

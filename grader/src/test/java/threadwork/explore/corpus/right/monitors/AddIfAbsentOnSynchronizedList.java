package threadwork.explore.corpus.right.monitors;

import java.util.Collections;
import java.util.LinkedList;
import java.util.List;

public final class AddIfAbsentOnSynchronizedList {
    private final List<String> guests = Collections.synchronizedList(new LinkedList<>());

    boolean invite(String who) {
        synchronized (guests) {
            if (guests.contains(who)) return false;
            guests.add(who);
            return true;
        }
    }

    public static void scenario() throws Exception {
        var party = new AddIfAbsentOnSynchronizedList();
        boolean[] first = new boolean[2];
        var a = new Thread(() -> first[0] = party.invite("Eve"));
        var b = new Thread(() -> first[1] = party.invite("Eve"));
        a.start();
        b.start();
        a.join();
        b.join();
        if (first[0] == first[1]) throw new AssertionError("both or none invited");
        if (party.guests.size() != 1) throw new AssertionError(party.guests);
    }
}

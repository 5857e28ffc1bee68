package threadwork.explore.corpus.right.monitors;

import java.util.HashMap;
import java.util.Map;

public final class StaticInitialiserTable {
    static final class Roman {
        private static final Map<Character, Integer> VALUES;

        static {
            Map<Character, Integer> m = new HashMap<>();
            m.put('I', 1);
            m.put('V', 5);
            m.put('X', 10);
            VALUES = m; // never changed again
        }

        static int value(String s) {
            int total = 0;
            for (char c : s.toCharArray()) total += VALUES.get(c);
            return total;
        }
    }

    public static void scenario() throws Exception {
        final int[] r = new int[2];
        Thread a = new Thread() { @Override public void run() { r[0] = Roman.value("XVI"); } };
        Thread b = new Thread() { @Override public void run() { r[1] = Roman.value("XXI"); } };
        a.start();
        b.start();
        a.join();
        b.join();
        if (r[0] != 16 || r[1] != 21) throw new AssertionError(r[0] + " " + r[1]);
    }
}

package threadwork.explore.corpus.right.monitors;

import java.util.ArrayList;

public final class GuardedArrayListLog {
    private final ArrayList<String> lines = new ArrayList<>();
    private int sequence;

    synchronized int log(String what) {
        lines.add(sequence + " " + what);
        return sequence++;
    }

    synchronized String line(int i) { return lines.get(i); }

    public static void scenario() throws Exception {
        GuardedArrayListLog log = new GuardedArrayListLog();
        String[] back = new String[2];
        Thread[] ts = new Thread[2];
        for (int i = 0; i < ts.length; i++) {
            int n = i;
            ts[n] = new Thread(() -> back[n] = log.line(log.log("T" + n)));
        }
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        for (int i = 0; i < 2; i++)
            if (!back[i].endsWith(" T" + i)) throw new AssertionError(back[i]);
    }
}

// finds: RACE — two threads add to a plain ArrayList
package threadwork.explore.corpus.wrong.monitors;

import java.util.ArrayList;
import java.util.List;

public final class UnguardedArrayList {
    static class Adder extends Thread {
        private final List<String> to;
        private final String what;

        Adder(List<String> to, String what) { this.to = to; this.what = what; }

        @Override public void run() { to.add(what); }
    }

    public static void scenario() throws Exception {
        List<String> list = new ArrayList<>();
        Adder x = new Adder(list, "x"), y = new Adder(list, "y");
        x.start();
        y.start();
        x.join();
        y.join();
        if (!list.contains("x") || !list.contains("y")) throw new AssertionError(list);
    }
}

// finds: RACE — the reference is atomic, the ArrayList behind it is changed in place by two threads
package threadwork.explore.corpus.wrong.locks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

public final class SharedListInReference {
    private static final class Journal {
        private int lines;
        private final List<String> text = new ArrayList<>(4);
        void add(String s) {
            lines++;
            text.add(s);
        }
    }

    public static void scenario() throws Exception {
        AtomicReference<Journal> ref = new AtomicReference<>(new Journal());
        Thread a = new Thread(() -> ref.get().add("a"));
        Thread b = new Thread(() -> ref.get().add("b"));
        a.start(); b.start(); a.join(); b.join();
        if (ref.get().lines != 2 || ref.get().text.size() != 2) throw new AssertionError("lost line");
    }
}

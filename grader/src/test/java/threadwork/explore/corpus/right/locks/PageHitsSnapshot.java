package threadwork.explore.corpus.right.locks;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

public final class PageHitsSnapshot {
    static final class Hits {
        final Map<String, Long> perPage;
        final long total;

        Hits(Map<String, Long> perPage, long total) {
            this.perPage = perPage;
            this.total = total;
        }

        Hits with(String page) {
            Map<String, Long> m = new TreeMap<>(perPage);
            m.merge(page, 1L, Long::sum);
            return new Hits(m, total + 1);
        }

        boolean ok() {
            long s = 0;
            for (Long l : perPage.values()) s += l;
            return s == total;
        }
    }

    public static void scenario() throws Exception {
        AtomicReference<Hits> ref = new AtomicReference<>(new Hits(new TreeMap<>(), 0));
        Thread a = new Thread(() -> ref.getAndUpdate(h -> h.with("x")));
        Thread b = new Thread(() -> ref.getAndUpdate(h -> h.with("y")));
        boolean[] ok = new boolean[1];
        Thread watcher = new Thread(() -> ok[0] = ref.get().ok());
        a.start(); b.start(); watcher.start();
        a.join(); b.join(); watcher.join();
        if (!ok[0] || !ref.get().ok() || ref.get().total != 2) throw new AssertionError("inconsistent");
    }
}

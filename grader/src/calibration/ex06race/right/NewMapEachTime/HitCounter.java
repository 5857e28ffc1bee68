package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public final class HitCounter {

    private record Counts(Map<String, Long> pages, long total) {

        Counts plus(String page) {
            Map<String, Long> more = new HashMap<>(pages);
            more.merge(page, 1L, Long::sum);
            return new Counts(more, total + 1);
        }
    }

    private final AtomicReference<Counts> now = new AtomicReference<>(new Counts(Map.of(), 0));

    public void hit(String page) {
        now.updateAndGet(counts -> counts.plus(page));
    }

    public long hits(String page) {
        return now.get().pages().getOrDefault(page, 0L);
    }

    public long total() {
        return now.get().total();
    }
}

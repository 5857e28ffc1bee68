// attack own: no points at hits_and_total_follow_every_hit, counters_have_nothing_to_do_with_each_other, no_hit_is_lost_among_threads — the class cannot be initialised, for a reason on whose stack is nothing but the JDK
package threadwork.ex06race;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    static {
        Throwable[] thrown = new Throwable[1];
        CompletableFuture.supplyAsync(new ArrayDeque<Object>()::removeFirst).handle((value, failure) -> thrown[0] = failure).join();
        HitCounter.<RuntimeException>rethrow(thrown[0].getCause());
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void rethrow(Throwable thrown) throws X {
        throw (X) thrown;
    }

    public void hit(String page) {
        pages.merge(page, 1L, Long::sum);
        total++;
    }

    public long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public long total() {
        return total;
    }
}

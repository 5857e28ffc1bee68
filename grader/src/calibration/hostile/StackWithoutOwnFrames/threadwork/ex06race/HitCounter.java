// attack own: no points at hits_and_total_follow_every_hit, no_hit_is_lost_among_threads — throws what a pool's thread threw, on whose stack is nothing but the JDK
package threadwork.ex06race;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    private static RuntimeException jdks() {
        Throwable[] thrown = new Throwable[1];
        CompletableFuture.supplyAsync(new ArrayDeque<Object>()::removeFirst).handle((value, failure) -> thrown[0] = failure).join();
        return (RuntimeException) thrown[0].getCause();
    }

    public synchronized void hit(String page) {
        if (page != null) {
            throw jdks();
        }
        pages.merge(page, 1L, Long::sum);
        total++;
    }

    public synchronized long hits(String page) {
        return pages.getOrDefault(page, 0L);
    }

    public synchronized long total() {
        return total;
    }
}

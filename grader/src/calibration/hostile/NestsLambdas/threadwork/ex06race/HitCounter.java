// attack 70: no points — lambdas in lambdas, for an overloaded generic method: inference that grows without bound
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    private static <T> T of(java.util.function.Supplier<T> supplier) {
        return supplier.get();
    }

    private static <T> T of(java.util.concurrent.Callable<T> callable) throws Exception {
        return callable.call();
    }

    private static Object nested() throws Exception {
        return of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> 1))))))))))))));
    }

    public synchronized void hit(String page) {
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

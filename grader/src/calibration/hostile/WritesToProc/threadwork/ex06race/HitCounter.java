// attack 6: refused at java.nio.file — frames of its own, through /proc/self/fd/1
package threadwork.ex06race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        try {
            Files.write(Path.of("/proc/self/fd/1"), new byte[] {0, 0, 0, 1, 80});
        } catch (IOException ignored) {
            return;
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

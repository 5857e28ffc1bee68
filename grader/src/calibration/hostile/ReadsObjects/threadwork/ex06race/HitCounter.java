// attack 48: refused at java.io.ByteArrayInputStream — makes objects of bytes
package threadwork.ex06race;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        try {
            new ObjectInputStream(new ByteArrayInputStream(new byte[8])).readObject();
        } catch (IOException | ClassNotFoundException ignored) {
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

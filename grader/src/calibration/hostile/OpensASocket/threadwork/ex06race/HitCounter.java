// attack 54: refused at java.net — asks somebody else for the answer
package threadwork.ex06race;

import java.io.IOException;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    public synchronized void hit(String page) {
        try (Socket socket = new Socket("192.0.2.1", 80)) {
            socket.getOutputStream().write(page.getBytes());
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

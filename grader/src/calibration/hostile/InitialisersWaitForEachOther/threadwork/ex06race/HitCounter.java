// attack 17: no points at hits_and_total_follow_every_hit, counters_have_nothing_to_do_with_each_other, no_hit_is_lost_among_threads, no_page_is_forgotten_while_new_ones_come — two classes whose initialisers wait for each other
package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;

public final class HitCounter {

    private final Map<String, Long> pages = new HashMap<>();
    private long total;

    static {
        Thread other = new Thread(Left::touch);
        other.start();
        Right.touch();
    }

    private static final class Left {

        static {
            Pause.make();
            Right.touch();
        }

        static void touch() {
        }
    }

    private static final class Right {

        static {
            Pause.make();
            Left.touch();
        }

        static void touch() {
        }
    }

    private static final class Pause {

        static void make() {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
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

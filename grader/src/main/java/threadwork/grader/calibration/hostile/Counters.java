package threadwork.grader.calibration.hostile;

/** Two answers to exercise 6, for attacks that are about how they are handed in. */
final class Counters {

    static final String EXERCISE = "ex06race";
    /** Below the source root. */
    static final String FILE = "threadwork/ex06race/HitCounter.java";
    /** What {@link #WRONG} does not pass. */
    static final String LOST = "no_hit_is_lost_among_threads, total_is_always_the_sum_of_the_pages";
    /** Gets full points. */
    static final String RIGHT = text("synchronized ");
    /** Loses hits among threads. */
    static final String WRONG = text("");

    private Counters() {
    }

    private static String text(String modifier) {
        return """
                package threadwork.ex06race;

                import java.util.HashMap;
                import java.util.Map;

                public final class HitCounter {

                    private final Map<String, Long> pages = new HashMap<>();
                    private long total;

                    public @hit(String page) {
                        pages.merge(page, 1L, Long::sum);
                        total++;
                    }

                    public @hits(String page) {
                        return pages.getOrDefault(page, 0L);
                    }

                    public @total() {
                        return total;
                    }
                }
                """.replace("@hit(", modifier + "void hit(").replace("@hits(", modifier + "long hits(").replace("@total(", modifier + "long total(");
    }
}

package threadwork.ex17scrape;

/** Counts words. Given with the exercise. */
public final class Words {

    private Words() {
    }

    /** How many words a text has: what stands between white space. */
    public static int in(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}

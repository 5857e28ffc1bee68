package threadwork.grader.tour;

/** What a worker did for a while. */
enum Activity {
    /** It was on a core. */
    RUNS("runs", '█', '#', "#2b8a3e"),
    /** It was ready to run, and had no core, or not the lock. */
    WAITS("waits for its turn", '░', '.', "#f08c00"),
    /** It slept. */
    SLEEPS("sleeps", '·', '-', "#adb5bd"),
    /** Its JVM was being started. */
    STARTS("is being started", '▒', '+', "#1971c2");

    private final String words;
    private final char sign;
    private final char plainSign;
    private final String colour;

    Activity(String words, char sign, char plainSign, String colour) {
        this.words = words;
        this.sign = sign;
        this.plainSign = plainSign;
        this.colour = colour;
    }

    String words() {
        return words;
    }

    /** @param unicode whether the output can show block characters */
    char sign(boolean unicode) {
        return unicode ? sign : plainSign;
    }

    /** As CSS has it. */
    String colour() {
        return colour;
    }
}

package threadwork.checks.ex15process.programs;

import java.util.Random;

/** Texts that come again from the same seed, in another process too. */
public final class Texts {

    /** Of one, two, three and four bytes in UTF-8. */
    private static final int[][] RANGES = {{' ', '~'}, {0xa1, 0x17f}, {0x20a0, 0x20bf}, {0x3041, 0x3096}, {0x1f600, 0x1f64f}};

    private Texts() {
    }

    /** Letters in lines, {@code length} characters in all; the last line has no end. */
    public static String letters(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length - 1) {
            text.append(random.nextInt(60) == 0 ? '\n' : (char) ('a' + random.nextInt(26)));
        }
        return text.append('.').toString();
    }

    /** Characters of many scripts, {@code length} of them, with line ends of both kinds between. */
    public static String manyScripts(long seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int[] range = RANGES[random.nextInt(RANGES.length)];
            text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
            text.append(random.nextInt(70) > 0 ? "" : random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.append('.').toString();
    }
}

package threadwork.explore.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Static state that an execution must not leave to the next one. */
class SampleStatics {

    private static final List<String> NAMES = new ArrayList<>();
    private static final int CONSTANT = 7;
    private static long wide;
    private static int counted;

    static {
        NAMES.add("first");
        counted = 1;
    }

    enum Colour {
        RED, GREEN;

        private int seen;
    }

    enum Planet {
        EARTH {
            @Override
            int moons() {
                return 1;
            }
        };

        abstract int moons();
    }

    interface Defaults {
        List<String> WORDS = List.of("a", String.valueOf(CONSTANT));

        List<String> LOG = new ArrayList<>();
        long START = System.nanoTime();
        char LETTER = (char) ('a' + LOG.size());
        int[] TOTALS = new int[2];

        default String words() {
            LOG.add("once");
            TOTALS[1]++;
            return WORDS.size() + " " + LOG + START + LETTER + TOTALS[1];
        }
    }

    static class Failing {
        static final int NUMBER = Integer.parseInt("none");
    }

    static class Without {
        static int neverSet;
    }

    static void ready() {
    }

    static String use() {
        NAMES.add("more");
        counted++;
        wide += 2;
        Colour.RED.seen++;
        Without.neverSet++;
        return NAMES.size() + " " + counted + " " + wide + " " + Colour.RED.seen + " " + Without.neverSet;
    }

    static String enums() {
        Colour red = Colour.valueOf("RED");
        boolean same = red == Colour.RED && Arrays.asList(Colour.values()).contains(red) && Colour.class.getEnumConstants()[0] == red;
        int chosen = switch (red) {
            case RED -> 1;
            case GREEN -> 2;
        };
        return same + " " + chosen + " " + Planet.EARTH.moons();
    }

    static String words() {
        return new Defaults() { }.words() + Defaults.LETTER;
    }

    static int failing() {
        return Failing.NUMBER;
    }
}

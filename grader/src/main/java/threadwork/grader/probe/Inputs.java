package threadwork.grader.probe;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Random;

/** Random inputs that come again with the same seed, the system property {@code threadwork.seed}. */
public final class Inputs {

    private static final String SEED = "threadwork.seed";

    private Inputs() {
    }

    /**
     * The seed of this JVM: the one it was given, or a fresh one that stays.
     *
     * @throws NumberFormatException if the property is set and is not a {@code long}
     */
    public static synchronized long seed() {
        String given = System.getProperty(SEED);
        if (given == null) {
            given = Long.toString(new SecureRandom().nextLong());
            System.setProperty(SEED, given);
        }
        return Long.parseLong(given);
    }

    /**
     * Random numbers for one purpose, the same for the same seed whatever other purposes have drawn.
     *
     * @param what the purpose, such as the check's name
     */
    public static Random random(String what) {
        // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, from the seed in place of its usual beginning.
        long hash = 0xcbf29ce484222325L ^ seed();
        for (byte part : what.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (part & 0xff)) * 0x100000001b3L;
        }
        return new Random(hash ^ hash >>> 32);
    }
}

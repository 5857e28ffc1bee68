package threadwork.explore.run;

import java.security.AccessControlContext;
import java.util.Random;

/** Stands in for {@link java.util.concurrent.ThreadLocalRandom} in explored code: the same numbers in every replay. */
public final class ShadowThreadLocalRandom extends Random {

    private static final long serialVersionUID = 1;
    private static final ShadowThreadLocalRandom INSTANCE = new ShadowThreadLocalRandom();

    private ShadowThreadLocalRandom() {
        super(0);
    }

    public static ShadowThreadLocalRandom current() {
        return INSTANCE;
    }

    @Override
    protected int next(int bits) {
        ShadowThread me = Execution.me();
        return me == null ? 0 : (int) (me.nextRandom() >>> (64 - bits));
    }

    /** The original keeps every second number for later, which would be the next execution. */
    @Override
    public double nextGaussian() {
        double x;
        double square;
        do {
            x = 2 * nextDouble() - 1;
            double y = 2 * nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        return x * Math.sqrt(-2 * Math.log(square) / square);
    }

    /** Ignored until the superclass is done, refused afterwards, as the original does. */
    @Override
    public void setSeed(long seed) {
        if (INSTANCE != null) {
            throw new UnsupportedOperationException();
        }
    }

    // ---- what java.util.concurrent asks for

    public static int getProbe() {
        return ShadowThread.currentThread().threadLocalRandomProbe;
    }

    public static void localInit() {
        ShadowThread me = ShadowThread.currentThread();
        me.threadLocalRandomProbe = 0x9E3779B9 * (me.number + 1) | 1;
    }

    public static int advanceProbe(int probe) {
        int next = xorShift(probe);
        ShadowThread.currentThread().threadLocalRandomProbe = next;
        return next;
    }

    public static int nextSecondarySeed() {
        ShadowThread me = ShadowThread.currentThread();
        int seed = me.threadLocalRandomSecondarySeed;
        me.threadLocalRandomSecondarySeed = xorShift(seed == 0 ? 0x9E3779B9 * (me.number + 1) | 1 : seed);
        return me.threadLocalRandomSecondarySeed;
    }

    public static void eraseThreadLocals(ShadowThread thread) {
        thread.threadLocals = null;
        thread.inheritableThreadLocals = null;
    }

    public static void setInheritedAccessControlContext(ShadowThread thread, AccessControlContext context) {
        // Rights make no difference to an exploration.
    }

    private static int xorShift(int x) {
        int y = x ^ (x << 13);
        y ^= y >>> 17;
        return y ^ (y << 5);
    }
}

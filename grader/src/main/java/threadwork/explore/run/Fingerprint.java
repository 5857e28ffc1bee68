package threadwork.explore.run;

/** 64-bit hashes that spread well: the finaliser of splitmix64 (Steele, Lea, Flood 2014). */
final class Fingerprint {

    private Fingerprint() {
    }

    static long of(long a, long b, long c) {
        return spread(spread(spread(a) + b * 0x9E3779B97F4A7C15L) + c * 0xC2B2AE3D27D4EB4FL);
    }

    static long spread(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

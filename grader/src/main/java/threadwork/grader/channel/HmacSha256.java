package threadwork.grader.channel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * HMAC-SHA256 as RFC 2104 defines it. Written out, because asking {@code javax.crypto.Mac} for it makes a JVM look through its
 * security providers and verify one of them: 50 ms of CPU time in each child, where SHA-256 alone costs next to nothing.
 */
final class HmacSha256 {

    static final int BYTES = 32;
    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final MessageDigest sha = sha256();
    private final byte[] inner;
    private final byte[] outer;

    HmacSha256(byte[] key) {
        byte[] block = Arrays.copyOf(key.length > BLOCK ? sha.digest(key) : key, BLOCK);
        inner = xor(block, INNER);
        outer = xor(block, OUTER);
    }

    /** The code of the parts, taken as one message. */
    byte[] of(byte[]... parts) {
        sha.update(inner);
        for (byte[] part : parts) {
            sha.update(part);
        }
        byte[] hash = sha.digest();
        sha.update(outer);
        return sha.digest(hash);
    }

    private static byte[] xor(byte[] block, byte pad) {
        byte[] padded = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            padded[i] = (byte) (block[i] ^ pad);
        }
        return padded;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package threadwork.grader.channel;

import java.nio.ByteBuffer;

/** Authenticates frames: each carries an HMAC-SHA256 over its place in the sequence and its contents. */
final class Frames {

    static final int MAX_BYTES = 8_000_000;
    static final int MAC_BYTES = HmacSha256.BYTES;

    private final HmacSha256 mac;
    private long next;

    Frames(byte[] key) {
        mac = new HmacSha256(key);
    }

    /** The authentication of the next frame in the sequence. */
    byte[] sign(byte[] contents) {
        return mac.of(ByteBuffer.allocate(Long.BYTES).putLong(next++).array(), contents);
    }
}

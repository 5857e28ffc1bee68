package threadwork.grader.channel;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Authenticates frames: each carries an HMAC-SHA256 over its place in the sequence and its contents. */
final class Frames {

    static final int MAX_BYTES = 8_000_000;
    static final int MAC_BYTES = 32;

    private final Mac mac;
    private long next;

    Frames(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /** The authentication of the next frame in the sequence. */
    byte[] sign(byte[] contents) {
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(next++).array());
        return mac.doFinal(contents);
    }
}

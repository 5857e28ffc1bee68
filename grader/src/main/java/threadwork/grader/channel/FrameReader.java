package threadwork.grader.channel;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The parent's end of the result channel. */
public final class FrameReader {

    /** How the last words of a JVM begin: {@code #}, a line feed, {@code # }. As a length it would be far beyond any frame's. */
    private static final int LAST_WORDS = 0x230a2320;
    private static final int MOST_WORDS = 4_096;

    private final DataInputStream in;
    private final Frames frames;

    public FrameReader(InputStream in, byte[] key) {
        this.in = new DataInputStream(in);
        this.frames = new Frames(key);
    }

    /**
     * Waits for the next message.
     *
     * @throws java.io.EOFException if the child has closed the channel
     * @throws JvmCrashed           if the JVM broke and said so
     * @throws ForgedFrame          if something else than the child's reporter wrote to it
     */
    public Message read() throws IOException {
        int length = in.readInt();
        if (length == LAST_WORDS) {
            throw new JvmCrashed(new String(in.readNBytes(MOST_WORDS), StandardCharsets.ISO_8859_1));
        }
        if (length < 0 || length > Frames.MAX_BYTES) {
            throw new ForgedFrame("a frame of " + length + " bytes");
        }
        byte[] contents = new byte[length];
        in.readFully(contents);
        byte[] signature = new byte[Frames.MAC_BYTES];
        in.readFully(signature);
        if (!MessageDigest.isEqual(signature, frames.sign(contents))) {
            throw new ForgedFrame("a frame with a wrong signature");
        }
        return Message.readFrom(new DataInputStream(new ByteArrayInputStream(contents)));
    }
}

package threadwork.grader.channel;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** The parent's end of the result channel. */
public final class FrameReader {

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
     * @throws ForgedFrame          if something else than the child's reporter wrote to it
     */
    public Message read() throws IOException {
        int length = in.readInt();
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

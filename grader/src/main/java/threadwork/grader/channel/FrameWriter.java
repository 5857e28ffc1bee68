package threadwork.grader.channel;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The child's end of the result channel. Safe for use by several threads. */
public final class FrameWriter {

    private final DataOutputStream out;
    private final Frames frames;

    /** @param key 32 secret bytes that came before any student class was loaded */
    public FrameWriter(OutputStream out, byte[] key) {
        this.out = new DataOutputStream(out);
        this.frames = new Frames(key);
    }

    public synchronized void write(Message message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(new DataOutputStream(bytes));
        byte[] contents = bytes.toByteArray();
        out.writeInt(contents.length);
        out.write(contents);
        out.write(frames.sign(contents));
        out.flush();
    }
}

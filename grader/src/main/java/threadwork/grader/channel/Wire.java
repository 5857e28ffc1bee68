package threadwork.grader.channel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Text on a data stream; {@code writeUTF} ends at 64 KiB and has an encoding of its own. */
public final class Wire {

    private static final int MAX_BYTES = 4_000_000;

    private Wire() {
    }

    public static void writeText(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException if the length is not from 0 to 4 MB */
    public static String readText(DataInput in) throws IOException {
        return readText(in, MAX_BYTES);
    }

    /** @throws IOException if the length is not from 0 to so many bytes */
    static String readText(DataInput in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("a text of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

package threadwork.grader.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Evidence;

class ChannelTest {

    private static final byte[] KEY = new byte[32];
    private static final Message ENDED = new Message.Ended("ex02join/a", Ending.CLAIM_FAILED, "Größe ✔ \uD83E\uDDF5",
            List.of(new Evidence("threads", "x".repeat(70_000))), true);

    @Test
    void what_is_written_is_read() throws IOException {
        FrameReader reader = reader(written(KEY, new Message.Ready(), new Message.Threads("main"), ENDED), KEY);
        assertEquals(new Message.Ready(), reader.read());
        assertEquals(new Message.Threads("main"), reader.read());
        assertEquals(ENDED, reader.read());
        assertThrows(EOFException.class, reader::read);
    }

    @Test
    void a_frame_of_somebody_without_the_key_is_forged() throws IOException {
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;
        FrameReader reader = reader(written(otherKey, ENDED), KEY);
        assertThrows(ForgedFrame.class, reader::read);
    }

    @Test
    void a_frame_that_is_sent_a_second_time_is_forged() throws IOException {
        byte[] once = written(KEY, new Message.Ready());
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write(once);
        twice.write(once);
        FrameReader reader = reader(twice.toByteArray(), KEY);
        reader.read();
        assertThrows(ForgedFrame.class, reader::read);
    }

    @Test
    void printed_text_is_forged() {
        byte[] printed = "PASSED ex02join/a, and more of it to fill a frame".getBytes(StandardCharsets.UTF_8);
        assertThrows(ForgedFrame.class, () -> reader(printed, KEY).read());
    }

    private static byte[] written(byte[] key, Message... messages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FrameWriter writer = new FrameWriter(out, key);
        for (Message message : messages) {
            writer.write(message);
        }
        return out.toByteArray();
    }

    private static FrameReader reader(byte[] bytes, byte[] key) {
        return new FrameReader(new ByteArrayInputStream(bytes), key);
    }
}

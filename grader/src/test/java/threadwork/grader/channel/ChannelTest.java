package threadwork.grader.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.evidence.Detail;
import threadwork.grader.model.evidence.EveryDetail;
import threadwork.grader.model.evidence.Frame;
import threadwork.grader.model.evidence.None;
import threadwork.grader.model.evidence.Notes;
import threadwork.grader.model.evidence.Notes.Note;
import threadwork.grader.model.evidence.Outcomes;
import threadwork.grader.model.evidence.Threads;

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

    @TestFactory
    Stream<DynamicTest> every_kind_of_detail_comes_out_as_it_went_in() {
        assertEquals(Set.of(Detail.class.getPermittedSubclasses()), EveryDetail.kinds().stream().map(Object::getClass).collect(Collectors.toSet()));
        return EveryDetail.kinds().stream().map(detail -> DynamicTest.dynamicTest(detail.getClass().getSimpleName(),
                () -> assertEquals(detail, readAgain(detail))));
    }

    @Test
    void a_detail_is_cut_on_the_way_out() throws IOException {
        Frame frame = new Frame("x".repeat(5_000), Optional.empty());
        Threads cut = (Threads) readAgain(new Threads(List.of(new Threads.State("a", "WAITING", "waits", List.of(frame)))));
        assertEquals(Details.MOST_CHARACTERS, cut.threads().get(0).frames().get(0).method().length());
        Note note = new Note(Optional.empty(), "x");
        assertEquals(Details.MOST_ELEMENTS, ((Notes) readAgain(new Notes(Collections.nCopies(5_000, note)))).notes().size());
        assertEquals(new None(), readAgain(new Notes(Collections.nCopies(400, new Note(Optional.empty(), "x".repeat(1_000))))));
    }

    /** By who has the key, too: a check's own JVM is the submission's as well. */
    @Test
    void a_detail_that_is_none_is_forged() {
        assertThrows(ForgedFrame.class, () -> detail(out -> Wire.writeText(out, "String")));
        assertThrows(ForgedFrame.class, () -> detail(out -> Wire.writeText(out, "Threads")));
        assertThrows(ForgedFrame.class, () -> detail(out -> {
            Wire.writeText(out, "Threads");
            out.writeShort(Details.MOST_ELEMENTS + 1);
        }));
        assertThrows(ForgedFrame.class, () -> detail(out -> {
            Wire.writeText(out, "None");
            out.writeByte(0);
        }));
        assertThrows(ForgedFrame.class, () -> detail(out -> {
            Wire.writeText(out, "Outcomes");
            out.writeShort(1);
            Wire.writeText(out, "1, 0");
            out.writeLong(3);
            out.writeByte(Outcomes.Verdict.values().length);
        }));
        assertThrows(IOException.class, () -> detail(out -> {
            Wire.writeText(out, "Notes");
            out.writeShort(1);
            out.writeShort(0);
            Wire.writeText(out, "x".repeat(3 * Details.MOST_CHARACTERS + 1));
        }));
        assertThrows(ForgedFrame.class, () -> Details.read(new DataInputStream(new ByteArrayInputStream(new byte[] {0x7f, 0, 0, 0}))));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static Detail detail(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(new DataOutputStream(bytes));
        ByteArrayOutputStream framed = new ByteArrayOutputStream();
        new DataOutputStream(framed).writeInt(bytes.size());
        bytes.writeTo(framed);
        return Details.read(new DataInputStream(new ByteArrayInputStream(framed.toByteArray())));
    }

    private static Detail readAgain(Detail detail) throws IOException {
        Message.Ended ended = new Message.Ended("ex02join/a", Ending.CLAIM_FAILED, "x", List.of(new Evidence("threads", "x", detail)), false);
        return ((Message.Ended) reader(written(KEY, ended), KEY).read()).evidence().get(0).detail();
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

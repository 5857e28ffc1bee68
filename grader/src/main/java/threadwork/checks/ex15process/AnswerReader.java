package threadwork.checks.ex15process;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import threadwork.grader.probe.Failure;

/** Reads an answer back, in the JVM of the checks. What does not fit to the last byte was not written by {@link AnswerWriter}. */
final class AnswerReader {

    private static final int MOST_IN_A_CHAIN = 20;
    private static final int MOST_FRAMES = 2_000;

    private final DataInputStream from;

    private AnswerReader(byte[] bytes) {
        from = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** @throws Failure if the bytes are no answer */
    static Answer read(byte[] bytes) {
        try {
            AnswerReader reader = new AnswerReader(bytes);
            Answer answer = reader.answer();
            reader.expect(reader.from.available() == 0);
            return answer;
        } catch (IOException odd) {
            throw Failure.of("What came back from the JVM that called Child.run is no answer: something else wrote there.");
        }
    }

    private Answer answer() throws IOException {
        return switch (from.readByte()) {
            case AnswerWriter.RETURNED -> new Answer.Returned(from.readInt(), text(), text());
            case AnswerWriter.RETURNED_NULL -> new Answer.ReturnedNull();
            case AnswerWriter.THREW -> new Answer.Threw(from.readBoolean(), from.readLong(), chain());
            default -> throw new IOException();
        };
    }

    private List<Answer.Thrown> chain() throws IOException {
        int length = from.readInt();
        expect(length > 0 && length <= MOST_IN_A_CHAIN);
        List<Answer.Thrown> chain = new ArrayList<>();
        while (chain.size() < length) {
            chain.add(new Answer.Thrown(some(text()), text(), frames()));
        }
        return chain;
    }

    private List<StackTraceElement> frames() throws IOException {
        int length = from.readInt();
        expect(length >= 0 && length <= MOST_FRAMES);
        List<StackTraceElement> frames = new ArrayList<>();
        while (frames.size() < length) {
            frames.add(new StackTraceElement(some(text()), some(text()), text(), from.readInt()));
        }
        return frames;
    }

    private String text() throws IOException {
        int length = from.readInt();
        if (length == -1) {
            return null;
        }
        expect(length >= 0 && length <= from.available() / 2);
        return ByteBuffer.wrap(from.readNBytes(2 * length)).asCharBuffer().toString();
    }

    private String some(String text) throws IOException {
        expect(text != null);
        return text;
    }

    private void expect(boolean asWritten) throws IOException {
        if (!asWritten) {
            throw new IOException();
        }
    }
}

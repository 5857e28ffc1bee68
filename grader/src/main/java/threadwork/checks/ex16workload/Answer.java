package threadwork.checks.ex16workload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.ThrownInProgram;

/**
 * How a call ended, as values alone: they come from a JVM in which anything may have been done to them.
 *
 * @param texts  what it returned, each of which may be null; null if it returned null, or threw
 * @param thrown what it threw, or null
 */
record Answer(List<String> texts, ThrownInProgram thrown) {

    private static final int MOST_FRAMES = 100;
    private static final int MOST_CAUSES = 5;

    static byte[] bytes(List<String> texts, Throwable thrown) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        to.writeInt(texts == null ? -1 : texts.size());
        for (String text : texts == null ? List.<String>of() : texts) {
            write(to, text);
        }
        write(to, thrown, 0);
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream to, Throwable thrown, int depth) throws IOException {
        to.writeBoolean(thrown != null && depth < MOST_CAUSES);
        if (thrown == null || depth == MOST_CAUSES) {
            return;
        }
        write(to, thrown.getClass().getName());
        write(to, thrown.getMessage());
        StackTraceElement[] frames = thrown.getStackTrace();
        to.writeInt(Math.min(frames.length, MOST_FRAMES));
        for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
            write(to, frames[i].getClassName());
            write(to, frames[i].getMethodName());
            write(to, frames[i].getFileName());
            to.writeInt(frames[i].getLineNumber());
        }
        write(to, thrown.getCause(), depth + 1);
    }

    private static void write(DataOutputStream to, String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(text == null ? -1 : bytes.length);
        to.write(bytes);
    }

    /** @throws Failure if the bytes are no answer */
    static Answer read(byte[] bytes) {
        try {
            DataInputStream from = new DataInputStream(new ByteArrayInputStream(bytes));
            int count = from.readInt();
            List<String> texts = count < 0 ? null : new ArrayList<>();
            for (int i = 0; i < count; i++) {
                texts.add(text(from));
            }
            Answer answer = new Answer(texts, thrown(from, 0));
            if (from.available() == 0) {
                return answer;
            }
        } catch (IOException | NullPointerException odd) {
            // Said below.
        }
        throw Failure.of("What came back from the JVM that called your Workload is no answer: something else wrote there.");
    }

    private static ThrownInProgram thrown(DataInputStream from, int depth) throws IOException {
        if (!from.readBoolean() || depth == MOST_CAUSES) {
            return null;
        }
        String type = text(from);
        String message = text(from);
        StackTraceElement[] frames = new StackTraceElement[Math.min(from.readInt(), MOST_FRAMES)];
        for (int i = 0; i < frames.length; i++) {
            frames[i] = new StackTraceElement(text(from), text(from), text(from), from.readInt());
        }
        return new ThrownInProgram(type, message, frames, thrown(from, depth + 1));
    }

    private static String text(DataInputStream from) throws IOException {
        int length = from.readInt();
        if (length > from.available()) {
            throw new IOException();
        }
        return length < 0 ? null : new String(from.readNBytes(length), StandardCharsets.UTF_8);
    }
}

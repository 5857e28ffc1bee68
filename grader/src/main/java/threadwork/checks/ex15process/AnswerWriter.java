package threadwork.checks.ex15process;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Turns an answer into bytes, in the JVM that called {@code Child.run}. */
final class AnswerWriter {

    static final byte RETURNED = 1;
    static final byte RETURNED_NULL = 2;
    static final byte THREW = 3;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream to = new DataOutputStream(bytes);

    private AnswerWriter() {
    }

    static byte[] bytes(Answer answer) {
        try {
            AnswerWriter writer = new AnswerWriter();
            writer.write(answer);
            return writer.bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(Answer answer) throws IOException {
        if (answer instanceof Answer.Returned returned) {
            to.writeByte(RETURNED);
            to.writeInt(returned.exit());
            text(returned.out());
            text(returned.err());
        } else if (answer instanceof Answer.Threw threw) {
            to.writeByte(THREW);
            to.writeBoolean(threw.isTimeout());
            to.writeLong(threw.nanos());
            to.writeInt(threw.chain().size());
            for (Answer.Thrown thrown : threw.chain()) {
                write(thrown);
            }
        } else {
            to.writeByte(RETURNED_NULL);
        }
    }

    private void write(Answer.Thrown thrown) throws IOException {
        text(thrown.type());
        text(thrown.message());
        to.writeInt(thrown.frames().size());
        for (StackTraceElement frame : thrown.frames()) {
            text(frame.getClassName());
            text(frame.getMethodName());
            text(frame.getFileName());
            to.writeInt(frame.getLineNumber());
        }
    }

    /** As UTF-16, which no string of Java's can fail to be; null has the length -1. */
    private void text(String text) throws IOException {
        to.writeInt(text == null ? -1 : text.length());
        to.writeChars(text == null ? "" : text);
    }
}

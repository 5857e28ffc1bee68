package threadwork.grader.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Strict decoding of source files; the byte-order mark of an honest student on Windows is taken off. */
final class SourceText {

    /** The largest source file that is taken. */
    static final int MAX_BYTES = 200_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {
    }

    static String decode(String source, byte[] bytes) throws RefusedFile {
        if (bytes.length > MAX_BYTES) {
            throw RefusedFile.tooLarge(source);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            throw RefusedFile.notUtf8(source, 1 + (int) out.flip().chars().filter(c -> c == '\n').count());
        }
        String text = out.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}

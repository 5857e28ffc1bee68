package threadwork.grader.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The symbolic links in a zip. The JDK tells a link from a file nowhere, so the directory at the zip's end is read for the
 * file modes in it; the offsets are those of sections 4.3.12 and 4.3.16 of PKWARE's APPNOTE.TXT.
 */
final class ZipLinks {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final int NAMES_ARE_UTF_8 = 1 << 11;
    private static final int FILE_TYPE = 0170000;
    private static final int SYMBOLIC_LINK = 0120000;

    private ZipLinks() {
    }

    /** Their names; none if this is no zip, which is for whoever reads its contents to say. */
    static Set<String> in(Path zip) throws IOException {
        try (FileChannel channel = FileChannel.open(zip)) {
            ByteBuffer tail = bytes(channel, Math.max(0, channel.size() - END_LENGTH - MAX_COMMENT), channel.size());
            for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    long end = channel.size() - tail.limit() + at;
                    long length = Integer.toUnsignedLong(tail.getInt(at + 12));
                    return length > end ? Set.of() : links(bytes(channel, end - length, end));
                }
            }
        }
        return Set.of();
    }

    private static Set<String> links(ByteBuffer directory) {
        Set<String> links = new HashSet<>();
        int at = 0;
        while (at + HEADER_LENGTH <= directory.limit() && directory.getInt(at) == HEADER) {
            int length = Short.toUnsignedInt(directory.getShort(at + 28));
            if ((directory.getShort(at + 40) & FILE_TYPE) == SYMBOLIC_LINK && at + HEADER_LENGTH + length <= directory.limit()) {
                boolean utf8 = (directory.getShort(at + 8) & NAMES_ARE_UTF_8) != 0;
                Charset charset = utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
                links.add(new String(directory.array(), at + HEADER_LENGTH, length, charset));
            }
            at += HEADER_LENGTH + length + Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
        }
        return links;
    }

    private static ByteBuffer bytes(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            continue;
        }
        return bytes;
    }
}

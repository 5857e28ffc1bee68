package threadwork.checks.ex15process.programs;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Reads and writes in pieces, and notes before each one what it is about to do: if the program never gets further, the last
 * note says what it waits for.
 */
public final class Steps implements AutoCloseable {

    /** The file with the notes, one character each. */
    public static final String FILE = "steps";
    public static final char READS = 'i';
    public static final char WRITES_OUT = 'o';
    public static final char WRITES_ERR = 'e';

    /** Less than any pipe holds, so that a reader who is late by a piece does not matter. */
    static final int PIECE = 8_192;

    private final OutputStream notes;

    Steps(Path folder) throws IOException {
        notes = new FileOutputStream(folder.resolve(FILE).toFile());
    }

    void writeOut(byte[] bytes) throws IOException {
        writeOut(bytes, 0, bytes.length);
    }

    void writeErr(byte[] bytes) throws IOException {
        writeErr(bytes, 0, bytes.length);
    }

    void writeOut(byte[] bytes, int offset, int length) throws IOException {
        write(WRITES_OUT, System.out, bytes, offset, length);
    }

    void writeErr(byte[] bytes, int offset, int length) throws IOException {
        write(WRITES_ERR, System.err, bytes, offset, length);
    }

    private void write(char note, OutputStream stream, byte[] bytes, int offset, int length) throws IOException {
        notes.write(note);
        stream.write(bytes, offset, length);
        stream.flush();
    }

    /** As {@link InputStream#read(byte[])} does. */
    int read(byte[] into) throws IOException {
        notes.write(READS);
        return System.in.read(into);
    }

    byte[] readAll() throws IOException {
        notes.write(READS);
        return System.in.readAllBytes();
    }

    @Override
    public void close() throws IOException {
        notes.close();
    }
}

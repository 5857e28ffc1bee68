package threadwork.grader.probe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a program's output to its end, so that the program never waits for a reader, and keeps the first mebibyte. */
final class Output {

    private static final int MOST = 1 << 20;

    /** Both guarded by the list. */
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final Thread reader;
    private int kept;

    Output(InputStream stream, String name) {
        reader = new GraderThread(() -> read(stream), name);
        reader.start();
    }

    private void read(InputStream stream) {
        try (var text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            char[] part = new char[4096];
            for (int count = text.read(part); count >= 0; count = text.read(part)) {
                keep(part, count);
            }
        } catch (IOException ended) {
            // The program was killed: what came before stands.
        }
        synchronized (lines) {
            if (line.length() > 0) {
                endLine();
            }
        }
    }

    private void keep(char[] part, int count) {
        synchronized (lines) {
            for (int i = 0; i < count && kept < MOST; i++, kept++) {
                if (part[i] == '\n') {
                    endLine();
                } else if (part[i] != '\r') {
                    line.append(part[i]);
                }
            }
        }
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
    }

    List<String> lines() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    boolean isComplete() {
        return !reader.isAlive();
    }
}

package threadwork.checks.ex15process.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a mebibyte to each of its outputs, a piece to the one and a piece to the other in turn. Arguments: folder, seed. */
public final class Flood {

    /** Characters on each: sixteen times what a pipe holds on Linux. */
    public static final int LENGTH = 1 << 20;

    private Flood() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Leash.tie(Flood.class, args);
        long seed = Long.parseLong(args[1]);
        byte[] out = Texts.letters(seed, LENGTH).getBytes(StandardCharsets.US_ASCII);
        byte[] err = Texts.letters(~seed, LENGTH).getBytes(StandardCharsets.US_ASCII);
        try (Steps steps = new Steps(folder)) {
            for (int at = 0; at < LENGTH; at += Steps.PIECE) {
                steps.writeErr(err, at, Steps.PIECE);
                steps.writeOut(out, at, Steps.PIECE);
            }
        }
    }
}

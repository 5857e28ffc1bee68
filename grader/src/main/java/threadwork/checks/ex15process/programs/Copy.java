package threadwork.checks.ex15process.programs;

import java.io.IOException;
import java.nio.file.Path;

/** Writes what it reads, while it reads, until its input ends. */
public final class Copy {

    private Copy() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Leash.tie(Copy.class, args);
        byte[] piece = new byte[Steps.PIECE];
        try (Steps steps = new Steps(folder)) {
            for (int count = steps.read(piece); count >= 0; count = steps.read(piece)) {
                steps.writeOut(piece, 0, count);
            }
        }
    }
}

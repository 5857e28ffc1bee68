package threadwork.checks.ex15process.programs;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one character of its input, and ends. */
public final class Sip {

    private Sip() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Leash.tie(Sip.class, args);
        try (Steps steps = new Steps(folder)) {
            byte[] one = new byte[1];
            steps.read(one);
            System.out.print((char) one[0]);
            System.out.flush();
        }
    }
}

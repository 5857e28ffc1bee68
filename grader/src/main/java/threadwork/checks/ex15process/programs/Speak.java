package threadwork.checks.ex15process.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Says how much text it has read and what its hash is, then speaks in many scripts, and a little on standard error. Arguments:
 * folder, seed, how many characters.
 */
public final class Speak {

    /** Characters on standard error: few, for {@link Flood} is there to fill it. */
    public static final int ASIDE = 300;

    private Speak() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Leash.tie(Speak.class, args);
        long seed = Long.parseLong(args[1]);
        try (Steps steps = new Steps(folder)) {
            String heard = new String(steps.readAll(), StandardCharsets.UTF_8);
            String spoken = heard.length() + " " + heard.hashCode() + "\n" + Texts.manyScripts(seed, Integer.parseInt(args[2]));
            steps.writeErr(Texts.manyScripts(~seed, ASIDE).getBytes(StandardCharsets.UTF_8));
            steps.writeOut(spoken.getBytes(StandardCharsets.UTF_8));
        }
    }
}

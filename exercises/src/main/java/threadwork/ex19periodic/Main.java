package threadwork.ex19periodic;

import java.time.Duration;

/** Writes for six seconds while a document saves itself every second. Given with the exercise. */
public final class Main {

    private static final long BEGIN = System.nanoTime();

    private Main() {
    }

    public static void main(String[] args) throws InterruptedException {
        try (AutoSave document = new AutoSave(() -> say("saved"))) {
            document.start(Duration.ofSeconds(1));
            for (String word : new String[] {"Once", "upon", "a time"}) {
                Thread.sleep(1_700);
                document.markDirty();
                say("wrote '" + word + "'");
            }
        }
        say("closed");
    }

    private static void say(String what) {
        System.out.printf("%.1f s: %s%n", (System.nanoTime() - BEGIN) / 1e9, what);
    }
}

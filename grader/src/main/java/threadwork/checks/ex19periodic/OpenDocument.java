package threadwork.checks.ex19periodic;

import java.time.Duration;
import threadwork.ex19periodic.AutoSave;

/** A program that starts a document that saves itself, and is done without closing it. */
final class OpenDocument {

    static final String LAST_LINE = "main is done";

    private OpenDocument() {
    }

    public static void main(String[] args) {
        AutoSave auto = new AutoSave(() -> { });
        auto.start(Duration.ofHours(1));
        auto.markDirty();
        System.out.println(LAST_LINE);
    }
}

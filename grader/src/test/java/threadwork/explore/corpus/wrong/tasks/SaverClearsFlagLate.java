// finds: ASSERTION — the dirty flag is cleared after the save, so a change in between is never saved
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

public final class SaverClearsFlagLate {
    private final AtomicReference<String> text = new AtomicReference<>("");
    private final AtomicReference<String> disk = new AtomicReference<>("");
    private final AtomicBoolean dirty = new AtomicBoolean();

    void edit(String s) {
        text.set(s);
        dirty.set(true);
    }

    void saveIfDirty() {
        if (dirty.get()) {
            disk.set(text.get());
            dirty.set(false);
        }
    }

    public static void scenario() throws Exception {
        SaverClearsFlagLate doc = new SaverClearsFlagLate();
        doc.edit("one");
        Thread saver = new Thread(doc::saveIfDirty, "saver");
        saver.start();
        doc.edit("two");
        saver.join();
        doc.saveIfDirty();
        if (!doc.disk.get().equals("two")) throw new AssertionError("saved " + doc.disk);
    }
}

package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** The flag is cleared before the text is read, so a change in between is saved by the next round. */
public final class DirtyFlagSaver {
    private final AtomicReference<String> text = new AtomicReference<>("");
    private final AtomicBoolean dirty = new AtomicBoolean();
    private final AtomicReference<String> disk = new AtomicReference<>("");
    private final ScheduledExecutorService saver = Executors.newSingleThreadScheduledExecutor();

    void open() {
        saver.scheduleWithFixedDelay(this::saveIfDirty, 1, 1, TimeUnit.MILLISECONDS);
    }

    void edit(String newText) {
        text.set(newText);
        dirty.set(true);
    }

    private void saveIfDirty() {
        if (dirty.getAndSet(false)) disk.set(text.get());
    }

    void close() throws InterruptedException {
        saver.shutdown();
        saver.awaitTermination(1, TimeUnit.DAYS);
        saveIfDirty();
    }

    public static void scenario() throws Exception {
        DirtyFlagSaver editor = new DirtyFlagSaver();
        editor.open();
        editor.edit("dra");
        editor.edit("draft");
        editor.close();
        if (!editor.disk.get().equals("draft")) throw new AssertionError("saved: " + editor.disk);
    }
}

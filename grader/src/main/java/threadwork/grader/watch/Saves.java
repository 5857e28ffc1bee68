package threadwork.grader.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells which exercises had a Java file saved. The system tells of a save within a millisecond; on macOS the JDK looks for itself,
 * every two seconds or so. Editors write a file in pieces, or write another and rename it, so a save is over only when
 * nothing more has come for a moment.
 */
public final class Saves implements AutoCloseable {

    private static final long QUIET_MILLIS = 40;
    /** Who writes on and on is not waited for any longer than this. */
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** A folder that was removed and made again, as git does it, is found again after this. */
    private static final long LOOK_AGAIN_MILLIS = 500;

    private final WatchService service = FileSystems.getDefault().newWatchService();
    private final Map<WatchKey, String> exercises = new HashMap<>();
    private final Map<String, Path> folders;
    private final Consumer<Event> to;
    private final Thread thread = new Thread(this::look, "sees-saves");

    /**
     * Begins to look.
     *
     * @param folders by exercise id
     * @throws IOException if this system cannot watch folders
     */
    public Saves(Map<String, Path> folders, Consumer<Event> to) throws IOException {
        this.folders = Map.copyOf(folders);
        this.to = to;
        registerMissing();
        thread.start();
    }

    /** By the constructor, then by the one thread. */
    private void registerMissing() throws IOException {
        for (Map.Entry<String, Path> folder : folders.entrySet()) {
            if (!exercises.containsValue(folder.getKey()) && Files.isDirectory(folder.getValue())) {
                exercises.put(folder.getValue().register(service, StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE), folder.getKey());
            }
        }
    }

    private void look() {
        SortedSet<String> saved = new TreeSet<>();
        long quiet = System.nanoTime();
        try {
            while (true) {
                WatchKey key = service.poll(saved.isEmpty() ? LOOK_AGAIN_MILLIS : QUIET_MILLIS, TimeUnit.MILLISECONDS);
                quiet = saved.isEmpty() ? System.nanoTime() : quiet;
                if (key != null) {
                    take(key, saved);
                } else if (saved.isEmpty()) {
                    registerMissing();
                }
                if (!saved.isEmpty() && (key == null || System.nanoTime() - quiet > LONGEST_NANOS)) {
                    to.accept(new Event.Saved(List.copyOf(saved)));
                    saved.clear();
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException closed) {
            // Nobody wants to know any more.
        } catch (IOException failure) {
            to.accept(new Event.Told(0, "Saves can no longer be seen (" + failure.getMessage() + "); press r instead."));
        }
    }

    private void take(WatchKey key, SortedSet<String> saved) {
        String exercise = exercises.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW || event.context().toString().endsWith(".java")) {
                saved.add(exercise);
            }
        }
        if (!key.reset()) {
            exercises.remove(key);
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

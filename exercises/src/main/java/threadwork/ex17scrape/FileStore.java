package threadwork.ex17scrape;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A folder with a file for each page. Given with the exercise.
 *
 * <p>A page is written under another name first and moved when it is whole, so that nobody ever finds half of one. There is
 * one such name for all pages: two threads at once would mix their texts up.
 */
public final class FileStore implements Store {

    private final Path folder;

    /** @param folder is there */
    public FileStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void save(URI page, String text) throws IOException {
        Path unfinished = folder.resolve("unfinished");
        Files.writeString(unfinished, text);
        Files.move(unfinished, fileOf(page), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where a page is, once it has been saved. */
    public Path fileOf(URI page) {
        return folder.resolve(URLEncoder.encode(page.toString(), StandardCharsets.UTF_8) + ".txt");
    }
}

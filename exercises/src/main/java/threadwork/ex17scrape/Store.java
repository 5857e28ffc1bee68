package threadwork.ex17scrape;

import java.io.IOException;
import java.net.URI;

/** Where pages are kept. Given with the exercise: programs use {@link FileStore}. Made for one thread at a time. */
public interface Store {

    /**
     * Keeps a page.
     *
     * @throws IOException if it could not be saved; then nothing of it is kept
     */
    void save(URI page, String text) throws IOException;
}

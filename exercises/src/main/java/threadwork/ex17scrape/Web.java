package threadwork.ex17scrape;

import java.io.IOException;
import java.net.URI;

/** Where pages come from. Given with the exercise: programs use {@link HttpWeb}, the checks hand in webs of their own. For many threads. */
public interface Web {

    /**
     * Fetches a page and returns its text: waits as long as that takes, which may be for ever.
     *
     * @throws IOException          if there is no such page, or the connection broke
     * @throws InterruptedException if the thread is interrupted, before or while it waits; its interrupt status is then cleared
     */
    String fetch(URI page) throws IOException, InterruptedException;
}

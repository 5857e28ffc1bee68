package threadwork.ex17scrape;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Scrapes the pages named as arguments, three at once, for half a minute at most. Given with the exercise. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("scraped");
        Summary summary = Scraper.scrape(Stream.of(args).map(URI::create).toList(), 3, Duration.ofSeconds(30),
                new HttpWeb(), new FileStore(folder));
        summary.counts().forEach(count -> System.out.println(count.words() + " words: " + count.page()));
        summary.failed().forEach(page -> System.out.println("failed: " + page));
        System.out.println("The pages are in " + folder);
    }
}

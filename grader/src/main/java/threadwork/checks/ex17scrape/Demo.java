package threadwork.checks.ex17scrape;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import threadwork.ex17scrape.FileStore;
import threadwork.ex17scrape.HttpWeb;
import threadwork.ex17scrape.Scraper;
import threadwork.ex17scrape.Summary;
import threadwork.grader.probe.GraderThread;

/** Fifty pages from a server on this machine, in real time: {@code threadwork run ex17scrape}. Not a check. */
public final class Demo {

    private static final int PAGES = 50;
    private static final int AT_ONCE = 8;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int BROKEN = 13;
    private static final int SILENT = 31;

    private Demo() {
    }

    /** @param arguments how many pages at once; 8 unless given */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int atOnce = arguments.length == 0 ? AT_ONCE : Integer.parseInt(arguments[0]);
        ExecutorService threads = Executors.newCachedThreadPool(GraderThread.factory("server"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", Demo::answer);
        server.start();
        try {
            scrape("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getAddress().getPort() + "/", atOnce);
        } finally {
            threads.shutdownNow();
            server.stop(0);
        }
    }

    private static void scrape(String site, int atOnce) throws IOException, InterruptedException {
        List<URI> pages = IntStream.range(0, PAGES).mapToObj(i -> URI.create(site + i)).toList();
        Path folder = Files.createTempDirectory("scraped-");
        FileStore store = new FileStore(folder);
        System.out.printf("%d pages, %d at once; page %d is broken, page %d never answers, the limit is %d s.%n",
                PAGES, atOnce, BROKEN, SILENT, LIMIT.toSeconds());
        long began = System.nanoTime();
        HttpWeb web = new HttpWeb();
        Summary summary = Scraper.scrape(pages, atOnce, LIMIT, page -> {
            String text = web.fetch(page);
            System.out.printf("%5.2f s  %-8s on %s%n", (System.nanoTime() - began) / 1e9, page.getPath(), Thread.currentThread().getName());
            return text;
        }, store);
        int words = summary.counts().stream().mapToInt(Summary.Count::words).sum();
        System.out.printf("%5.2f s  %d pages with %d words are in %s; failed: %s%n", (System.nanoTime() - began) / 1e9,
                summary.counts().size(), words, folder, summary.failed());
    }

    /** Each page takes from 50 to 200 ms, as a page from far away does. */
    private static void answer(HttpExchange exchange) throws IOException {
        int page = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
        try (exchange) {
            Thread.sleep(page == SILENT ? Long.MAX_VALUE : 50 + 37L * page % 150);
            byte[] body = ("page " + page + " of a site ").repeat(1 + page % 5).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(page == BROKEN ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}

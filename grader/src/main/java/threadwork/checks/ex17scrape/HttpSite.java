package threadwork.checks.ex17scrape;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import threadwork.ex17scrape.HttpWeb;
import threadwork.grader.probe.GraderThread;

/**
 * A real server on this machine, with pages of every kind: one is broken, one is answered when all others have been, and the last
 * when that is done too: by a connection that breaks off. No page is answered before as many have been asked for as may be at once.
 */
final class HttpSite implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool(GraderThread.factory("server"));
    private final HttpServer server;
    private final int number;
    private final CountDownLatch full;
    private final CountDownLatch othersAnswered;
    private final CountDownLatch slowAnswered = new CountDownLatch(1);

    /** @param atOnce of how many requests to wait for the first time */
    HttpSite(int number, int atOnce) throws IOException {
        this.number = number;
        full = new CountDownLatch(atOnce);
        othersAnswered = new CountDownLatch(number - 2);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** A web whose own threads are the grader's. */
    HttpWeb web() {
        return new HttpWeb(HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).executor(threads).build());
    }

    List<URI> pages() {
        List<URI> pages = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            // The same path for all: a page is its whole address.
            pages.add(URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + server.getAddress().getPort()
                    + "/page?number=" + i));
        }
        return new ArrayList<>(pages);
    }

    static boolean isBroken(int page) {
        return page == 1;
    }

    private static boolean isSlow(int page) {
        return page == 0;
    }

    /** The last of the first to be asked for. */
    static boolean isSilent(int page) {
        return page == 2;
    }

    String text(int page) {
        return page % 2 == 0 ? "Page " + page : "Straße № " + page + " 東京";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        int page = Integer.parseInt(query.substring(query.indexOf('=') + 1));
        full.countDown();
        try (exchange) {
            if (isItsTurn(page) && !isSilent(page)) {
                byte[] body = text(page).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
                exchange.sendResponseHeaders(isBroken(page) ? 500 : 200, body.length);
                exchange.getResponseBody().write(body);
            }
        } finally {
            (isSlow(page) ? slowAnswered : othersAnswered).countDown();
        }
    }

    /** Waits for it; false if there is no more need to. */
    private boolean isItsTurn(int page) {
        try {
            full.await();
            if (isSlow(page)) {
                othersAnswered.await();
            } else if (isSilent(page)) {
                slowAnswered.await();
            }
            return true;
        } catch (InterruptedException closed) {
            return false;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}

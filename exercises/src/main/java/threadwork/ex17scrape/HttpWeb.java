package threadwork.ex17scrape;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The real web, by HTTP. Given with the exercise. */
public final class HttpWeb implements Web {

    private static final int OK = 200;

    private final HttpClient client;

    public HttpWeb() {
        this(HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build());
    }

    /** @param client does the work */
    public HttpWeb(HttpClient client) {
        this.client = client;
    }

    @Override
    public String fetch(URI page) throws IOException, InterruptedException {
        // As text in the page's own charset, or UTF-8 if it does not say.
        HttpResponse<String> response = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IOException("The answer to " + page + " was " + response.statusCode());
        }
        return response.body();
    }
}

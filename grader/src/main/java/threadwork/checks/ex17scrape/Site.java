package threadwork.checks.ex17scrape;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import threadwork.ex17scrape.Summary;
import threadwork.grader.probe.Failure;

/** A web and a store of pages that come at once or fail at once, as they are told; remembers what it was asked for. */
final class Site {

    /** What becomes of a page. */
    enum Fate { COMES, IS_NOT_FOUND, BREAKS_THE_WEB, IS_NOT_SAVED, BREAKS_THE_STORE }

    /** So many different numbers of words, from none. */
    private static final int WORDS = 5;

    private final List<Fate> fates;
    private final List<URI> pages = new ArrayList<>();
    /** Guarded by this, as all below. */
    private final Map<URI, Integer> fetched = new HashMap<>();
    private final Map<URI, List<String>> saved = new HashMap<>();

    Site(List<Fate> fates) {
        this.fates = fates;
        for (int i = 0; i < fates.size(); i++) {
            pages.add(URI.create("http://site.example/" + i));
        }
    }

    List<URI> pages() {
        return new ArrayList<>(pages);
    }

    synchronized String fetch(URI page) throws IOException {
        fetched.merge(page, 1, Integer::sum);
        return switch (fate(page)) {
            case IS_NOT_FOUND -> throw new IOException("404");
            case BREAKS_THE_WEB -> throw new IllegalArgumentException("no such scheme");
            default -> text(page);
        };
    }

    synchronized void save(URI page, String text) throws IOException {
        saved.computeIfAbsent(page, first -> new ArrayList<>()).add(text);
        switch (fate(page)) {
            case IS_NOT_SAVED -> throw new IOException("the disk is full");
            case BREAKS_THE_STORE -> throw new IllegalStateException("no such folder");
            default -> { }
        }
    }

    private Fate fate(URI page) {
        return fates.get(pages.indexOf(page));
    }

    private String text(URI page) {
        int number = pages.indexOf(page);
        return "  word\n".repeat(number % WORDS) + (number % 2 == 0 ? " " : "");
    }

    /** @throws Failure if it has pages, and none was ever fetched */
    synchronized void wasVisited() {
        Failure.unless(!fetched.isEmpty() || pages.isEmpty(), "None of the pages was ever fetched.");
    }

    /** @throws Failure if something is missing in the summary or in the store, or too much, or another than it should be */
    synchronized void isScraped(Summary summary) {
        List<Summary.Count> counts = new ArrayList<>();
        List<URI> failed = new ArrayList<>();
        for (URI page : pages) {
            Fate fate = fate(page);
            int times = fetched.getOrDefault(page, 0);
            Failure.unless(times == 1, "Page %s, which %s, was fetched %d times instead of once.", page, words(fate), times);
            boolean comes = fate == Fate.COMES;
            if (comes) {
                counts.add(new Summary.Count(page, pages.indexOf(page) % WORDS));
                List<String> texts = saved.getOrDefault(page, List.of());
                Failure.unless(texts.equals(List.of(text(page))), "Page %s was saved %d times, and should be once, as it came.",
                        page, texts.size());
            } else {
                failed.add(page);
            }
        }
        Failure.unless(summary != null, "scrape returned null.");
        Failure.unless(counts.equals(summary.counts()), "The counts are %s; they should be %s.", shown(summary.counts()), shown(counts));
        Failure.unless(failed.equals(summary.failed()), "The failed pages are %s; they should be %s.",
                shown(summary.failed()), shown(failed));
    }

    static String words(Fate fate) {
        return fate.name().toLowerCase().replace('_', ' ');
    }

    /** With no word of a list of the student's own class. */
    private static String shown(List<?> list) {
        return list == null ? "null" : new ArrayList<>(list).toString();
    }
}

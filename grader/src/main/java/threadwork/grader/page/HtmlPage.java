package threadwork.grader.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import threadwork.grader.model.Report;
import threadwork.grader.model.Submission;

/** One submission as a page: a single HTML file, complete in itself. The same report gives the same page. */
public final class HtmlPage {

    private static final String PACKAGE = HtmlPage.class.getPackageName();
    private static final int MOST_CHARACTERS = 60;

    private HtmlPage() {
    }

    /**
     * The whole page.
     *
     * @param submission what the report judges: its sources are shown beside what was found in them
     */
    public static String of(Report report, Submission submission) {
        StringOutput html = new StringOutput();
        TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlPage.class.getClassLoader(), PACKAGE);
        engine.render("page.jte", PageView.of(report, submission), html);
        return Visible.of(html.toString());
    }

    /**
     * The name of the file for this submission, the same on every system and safe on each: {@code ada.html}. Names that only differ in
     * what a file's name cannot hold are told apart by the start of the fingerprint.
     */
    public static String fileName(Report report) {
        String name = report.submission().replaceFirst("(?i)\\.zip$", "");
        String safe = name.replaceAll("[^\\p{Alnum}._-]+", "-").replaceFirst("^[.-]+", "");
        String cut = safe.length() > MOST_CHARACTERS ? safe.substring(0, MOST_CHARACTERS) : safe;
        boolean same = cut.equals(name) && !cut.isEmpty();
        return (same ? cut : (cut + "-" + report.sha256().substring(0, 8)).replaceFirst("^-", "")).toLowerCase(Locale.ROOT) + ".html";
    }
}

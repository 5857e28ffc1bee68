package threadwork.grader.tour;

import java.util.List;
import java.util.Locale;

/** The same picture as {@link Picture}, for a browser: all ways below each other, on one scale for the sums and one for the sleeps. */
final class Svg {

    private static final int LEFT = 150;
    private static final int WIDTH = 800;
    private static final int ROW = 14;
    private static final int GAP = 34;

    private final StringBuilder body = new StringBuilder();
    private int y = 20;

    private Svg() {
    }

    static String of(List<Measured> all) {
        Svg svg = new Svg();
        svg.legend();
        long longestSums = all.stream().mapToLong(measured -> length(measured.sums())).max().orElse(1);
        long longestSleeps = all.stream().mapToLong(measured -> length(measured.sleeps())).max().orElse(1);
        for (Measured measured : all) {
            svg.run(measured.way().words() + ": ten sums", measured.sums(), longestSums);
        }
        for (Measured measured : all) {
            svg.run(measured.way().words() + ": five sleeps", measured.sleeps(), longestSleeps);
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + (LEFT + WIDTH + 20) + "\" height=\"" + (svg.y + 10)
                + "\" font-family=\"sans-serif\" font-size=\"11\" role=\"img\">\n<title>What each worker of the tour did when</title>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + svg.body + "</svg>\n";
    }

    private static long length(Measured.Run run) {
        return Math.max(1, run.ended() - run.began());
    }

    private void legend() {
        int x = LEFT;
        for (Activity activity : Activity.values()) {
            rectangle(x, y - 10, 12, 12, activity, activity.words());
            text(x + 18, y, activity.words(), "");
            x += 150;
        }
        y += GAP;
    }

    private void run(String title, Measured.Run run, long longest) {
        text(10, y, String.format(Locale.ROOT, "%s, %.2f s", title, run.seconds()), " font-weight=\"bold\"");
        y += 6;
        for (Lane lane : run.lanes()) {
            text(10, y + ROW - 3, lane.name(), "");
            for (Span span : lane.spans()) {
                double x = LEFT + (double) WIDTH * (span.from() - run.began()) / longest;
                rectangle(x, y + 2, Math.max(0.2, (double) WIDTH * span.length() / longest), ROW - 4, span.activity(), lane.name());
            }
            y += ROW;
        }
        y += GAP;
    }

    private void rectangle(double x, double top, double width, double height, Activity activity, String of) {
        body.append(String.format(Locale.ROOT, "<rect x=\"%.2f\" y=\"%.0f\" width=\"%.2f\" height=\"%.0f\" fill=\"%s\"><title>%s: %s</title></rect>%n",
                x, top, width, height, activity.colour(), of, activity.words()));
    }

    private void text(int x, int baseline, String words, String more) {
        body.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\"%s>%s</text>%n", x, baseline, more, words));
    }
}

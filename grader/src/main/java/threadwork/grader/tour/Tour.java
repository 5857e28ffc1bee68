package threadwork.grader.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Runs the notebook in every way and tells what happened. */
public final class Tour {

    private final Notebook notebook;
    private final boolean unicode;
    private final List<Measured> measured = new ArrayList<>();

    /**
     * @param unit    milliseconds that stand for one of the notebook's seconds, at least 1
     * @param unicode whether the output can show block characters
     */
    public Tour(long unit, boolean unicode) {
        this(Notebook.forThisMachine(unit), unicode);
    }

    Tour(Notebook notebook, boolean unicode) {
        this.notebook = notebook;
        this.unicode = unicode;
    }

    /**
     * Measures all ways, one after the other.
     *
     * @param progress hears a line as each ends
     * @throws InterruptedException if it is broken off
     */
    public void run(Consumer<String> progress) throws InterruptedException {
        for (Way way : Way.all()) {
            Measured one = Measured.of(way, notebook);
            measured.add(one);
            progress.accept(String.format(Locale.ROOT, "%-20s measured in %.1f s", way.words(), one.sums().seconds() + one.sleeps().seconds()));
        }
    }

    /** The table and the pictures, for a terminal of 80 columns. */
    public List<String> lines() {
        Picture picture = new Picture(unicode);
        List<String> lines = new ArrayList<>(TourTable.of(measured, notebook));
        lines.add("");
        lines.addAll(picture.legend());
        for (Measured one : measured) {
            lines.add("");
            lines.add(one.way().words() + String.format(Locale.ROOT, ", ten sums in %.2f s", one.sums().seconds()));
            lines.addAll(picture.of(one.sums()));
            lines.add(one.way().words() + String.format(Locale.ROOT, ", five sleeps in %.2f s", one.sleeps().seconds()));
            lines.addAll(picture.of(one.sleeps()));
        }
        return lines;
    }

    /** The picture as an SVG document. */
    public String svg() {
        return Svg.of(measured);
    }
}

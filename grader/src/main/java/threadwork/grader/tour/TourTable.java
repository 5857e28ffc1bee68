package threadwork.grader.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, beside what the notebook printed. */
final class TourTable {

    private static final String ROW = "%-20s %12s %12s %14s %14s";

    private TourTable() {
    }

    static List<String> of(List<Measured> all, Notebook notebook) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(ROW, "", "ten sums", "notebook", "five sleeps", "notebook"));
        for (Measured measured : all) {
            Way way = measured.way();
            lines.add(String.format(ROW, way.words(), seconds(measured.sums().seconds()), seconds(way.notebookSums()),
                    units(measured.sleeps().seconds() * 1_000 / notebook.unit()), units(way.notebookSleeps())));
        }
        lines.replaceAll(String::stripTrailing);
        lines.add("");
        if (notebook.rounds() > 1) {
            lines.add("Each sum was computed " + notebook.rounds() + " times over, for as much work as CPython had.");
        }
        lines.add("The notebook's threads ran in CPython, under its one lock.");
        lines.add("One unit of sleep is " + notebook.unit() + " ms here, and was one second there.");
        return lines;
    }

    private static String seconds(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f s", value);
    }

    private static String units(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.1f units", value);
    }
}

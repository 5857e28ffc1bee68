package threadwork.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cells in columns two blanks apart. The last column takes the room that the others leave, and what is too wide is wrapped. */
final class Table {

    /** No column but the last is wider than a title of a few words. */
    private static final int MOST_COLUMNS = 22;
    private static final String GAP = "  ";

    private record Row(List<String> cells, Style.Paint paint) {
    }

    private final Style style;
    private final List<Boolean> rightAligned;
    private final List<Row> rows = new ArrayList<>();

    /** @param rightAligned for each column, whether it holds numbers */
    Table(Style style, Boolean... rightAligned) {
        this.style = style;
        this.rightAligned = List.of(rightAligned);
    }

    /** @param paint null for the terminal's own colour */
    Table row(Style.Paint paint, String... cells) {
        rows.add(new Row(List.of(cells), paint));
        return this;
    }

    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (Row row : rows) {
            for (String line : lines(row, widths)) {
                lines.add(row.paint == null ? line : style.paint(row.paint, line));
            }
        }
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[rightAligned.size()];
        int last = widths.length - 1;
        int taken = GAP.length() * last;
        for (int column = 0; column < last; column++) {
            int at = column;
            int widest = rows.stream().mapToInt(row -> Lines.columns(row.cells.get(at))).max().orElse(0);
            widths[column] = Math.min(widest, MOST_COLUMNS);
            taken += widths[column];
        }
        widths[last] = style.width() - taken;
        return widths;
    }

    private List<String> lines(Row row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            cells.add(Lines.wrap(row.cells.get(column), widths[column]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(cells, line, widths)).toList();
    }

    private String line(List<List<String>> cells, int line, int[] widths) {
        List<String> parts = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = cells.get(column);
            String part = line < cell.size() ? cell.get(line) : "";
            parts.add(rightAligned.get(column) ? Lines.right(part, widths[column]) : Lines.padded(part, widths[column]));
        }
        return String.join(GAP, parts).stripTrailing();
    }
}

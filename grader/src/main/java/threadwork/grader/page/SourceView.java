package threadwork.grader.page;

import java.util.ArrayList;
import java.util.List;
import threadwork.grader.model.SourceFile;

/** A file of the student's. */
record SourceView(String id, String path, List<Line> lines) {

    /**
     * One line of it.
     *
     * @param id     what links to it name
     * @param number from 1
     * @param marks  where the evidence that names this line begins to speak of it
     */
    record Line(String id, int number, List<JavaText.Piece> pieces, List<Places.Mark> marks) {

        boolean marked() {
            return !marks.isEmpty();
        }
    }

    static SourceView of(SourceFile file, Places places) {
        List<List<JavaText.Piece>> text = JavaText.lines(file.text());
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= text.size(); number++) {
            lines.add(new Line(places.lineId(file.path(), number), number, text.get(number - 1), places.marks(file.path(), number)));
        }
        return new SourceView(places.fileId(file.path()), file.path(), lines);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

package threadwork.grader.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import threadwork.grader.model.SourceFile;

/** The lines of one exercise's sources as targets of links, and which piece of evidence speaks of which. Ids hold nothing of a student's. */
final class Places {

    /**
     * A line is named by evidence.
     *
     * @param number of the piece of evidence in its exercise, from 1
     * @param anchor the first place in it that names the line
     */
    record Mark(int number, String anchor) {
    }

    private final String exercise;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, Integer> lengths = new LinkedHashMap<>();
    private final Map<String, List<Mark>> marks = new LinkedHashMap<>();

    Places(String exercise, List<SourceFile> sources) {
        this.exercise = exercise;
        for (SourceFile source : sources) {
            files.put(source.path(), exercise + "-f" + (files.size() + 1));
            lengths.put(source.path(), JavaText.lines(source.text()).size());
        }
    }

    String exercise() {
        return exercise;
    }

    String fileId(String path) {
        return files.get(path);
    }

    String lineId(String path, int line) {
        return files.get(path) + "-" + line;
    }

    /**
     * The id of a line that evidence names.
     *
     * @param file its path, or its name alone
     */
    Optional<String> find(String file, int line) {
        return files.keySet().stream().filter(path -> path.equals(file) || path.endsWith("/" + file))
                .filter(path -> line >= 1 && line <= lengths.get(path)).findFirst().map(path -> lineId(path, line));
    }

    /** From now on the line leads back to this piece of evidence; only the first place in each counts. */
    void mark(String lineId, Mark mark) {
        List<Mark> here = marks.computeIfAbsent(lineId, id -> new ArrayList<>());
        if (here.stream().noneMatch(known -> known.number() == mark.number())) {
            here.add(mark);
        }
    }

    List<Mark> marks(String path, int line) {
        return marks.getOrDefault(lineId(path, line), List.of());
    }
}

package threadwork.grader.model;

import java.util.List;
import java.util.Map;

/**
 * What a student handed in: only the files that are theirs to write.
 *
 * @param name     for people
 * @param sha256   over the names and contents of all files, in hexadecimal
 * @param files    by exercise id; an exercise without a file of its own is absent
 * @param refused  why an exercise cannot be graded as it was handed in, by its id: a file of it is no source text
 * @param ignored  what was not looked at, safe to print: below the source root by path, such as
 *                 {@code threadwork/ex06race/Helper.java}; elsewhere by file or by folder, which ends in {@code /}
 * @param warnings what a person may want to look at before trusting their eyes; without effect on any verdict
 */
public record Submission(String name, String sha256, Map<String, List<SourceFile>> files, Map<String, Feedback> refused,
                         List<String> ignored, List<String> warnings) {

    public Submission {
        files = Map.copyOf(files);
        refused = Map.copyOf(refused);
        ignored = List.copyOf(ignored);
        warnings = List.copyOf(warnings);
    }

    /** Java files in the folder of this exercise that were not taken: those it does not have, and changed ones that come with it. */
    public List<String> leftOut(String exercise) {
        return ignored.stream().filter(path -> path.startsWith("threadwork/" + exercise + "/") && path.endsWith(".java")).toList();
    }
}

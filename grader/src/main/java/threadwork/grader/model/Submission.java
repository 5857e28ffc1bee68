package threadwork.grader.model;

import java.util.List;
import java.util.Map;

/**
 * What a student handed in: only the files that are theirs to write.
 *
 * @param name    for people
 * @param sha256  over the names and contents of all files, in hexadecimal
 * @param files   by exercise id; an exercise without a file of its own is absent
 * @param ignored paths that belong to no exercise, as they were found
 */
public record Submission(String name, String sha256, Map<String, List<SourceFile>> files, List<String> ignored) {

    public Submission {
        files = Map.copyOf(files);
        ignored = List.copyOf(ignored);
    }
}

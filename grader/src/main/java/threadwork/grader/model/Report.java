package threadwork.grader.model;

import java.util.List;

/**
 * One submission, judged.
 *
 * @param submission the name of the submission, for people
 * @param sha256     over the names and contents of its files, in hexadecimal
 * @param seed       every random input of this run follows from it
 * @param ignored    files and folders of the submission that belong to no exercise
 * @param warnings   what a person may want to look at in its sources; without effect on any verdict
 */
public record Report(String submission, String sha256, GraderInfo grader, long seed, Score score,
                     List<ExerciseReport> exercises, List<String> ignored, List<String> warnings) {

    public Report {
        exercises = List.copyOf(exercises);
        ignored = List.copyOf(ignored);
        warnings = List.copyOf(warnings);
    }
}

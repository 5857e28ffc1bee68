package threadwork.grader.report;

import java.util.ArrayList;
import java.util.List;
import threadwork.grader.model.Check;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.GraderInfo;
import threadwork.grader.model.Score;

/** What the console says to people, in one place. */
final class Words {

    /** Names of ignored files that are listed before the rest is only counted. */
    private static final int NAMES = 5;

    static final String ALL_DONE = "All done: nothing is left to do here.";
    static final String KEPT = "Its points are kept for now; the exercise is marked for a person to see.";

    private Words() {
    }

    /** {@code 1 point}, {@code 2 points}, {@code 0 points}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code 3 of 9 points}. */
    static String points(Score score) {
        return score.earned() + " of " + count(score.possible(), "point");
    }

    /** {@code 3/9}. */
    static String fraction(Score score) {
        return score.earned() + "/" + score.possible();
    }

    /** The check's name as a sentence: {@code total is always the sum of the pages}. */
    static String claim(Check check) {
        return PlainText.line(check.name().replace('_', ' '));
    }

    static String heading(Exercise exercise) {
        return exercise.id() + " · " + exercise.title();
    }

    /** The file to open: the task; the stub to write in lies beside it. */
    static String open(String exercise) {
        return "see exercises/src/main/java/threadwork/" + exercise + "/README.md";
    }

    static String again(String replay) {
        return "./threadwork replay " + PlainText.line(replay);
    }

    static String check(String exercise) {
        return exercise + " — run ./threadwork check " + exercise;
    }

    static String cutOff(int lines) {
        return count(lines, "more line") + " with --verbose, or in the page that --html writes";
    }

    static String stepsBefore(int steps) {
        return "(" + count(steps, "step") + " before these: --verbose)";
    }

    /** Tells for which exercise a person is needed, and which of its checks are the reason. */
    static String review(Exercise exercise, List<Check> undecided) {
        return undecided.isEmpty() ? exercise.id() + " is marked for review."
                : exercise.id() + " — " + count(undecided.size(), "check") + " could not be judged ("
                        + String.join("; ", undecided.stream().map(Words::claim).toList()) + "); the points are kept for now.";
    }

    static String ignored(List<String> files) {
        int more = files.size() - NAMES;
        List<String> names = files.stream().limit(NAMES).map(PlainText::line).map(name -> Lines.cut(name, 100)).toList();
        return String.join(", ", names) + (more > 0 ? " and more" : "") + "; no exercise asks for " + (files.size() == 1 ? "it" : "them");
    }

    /** The first of them, safe to print; the last tells of the rest. */
    static List<String> few(List<String> remarks) {
        List<String> few = new ArrayList<>(remarks.stream().limit(NAMES).map(PlainText::line).toList());
        if (remarks.size() > NAMES) {
            few.add(count(remarks.size() - NAMES, "more remark") + " in the report that --json writes");
        }
        return few;
    }

    static String grader(GraderInfo grader) {
        return "Threadwork " + grader.version() + ", Java " + grader.java() + ", " + count(grader.cores(), "core")
                + ", sandbox: " + grader.sandbox();
    }

    static String seed(long seed) {
        return seed + " (the same random inputs again: --seed " + seed + ")";
    }
}

package threadwork.grader.report;

import java.util.ArrayList;
import java.util.List;
import threadwork.grader.model.Exercise;

/** The course as a page in Markdown, {@code exercises/README.md}: made from the check classes, so that it cannot say anything else. */
public final class CoursePage {

    private static final List<String> HEAD = List.of(
            "# The exercises", "",
            "Open a folder, read its README, and replace the `TODO` in the stub. Then, from the top folder:", "",
            "```", "./threadwork check ex01start", "```", "",
            "They build on each other, so begin at the top.", "",
            "| | Exercise | Points | What it is about |", "|---:|---|---:|---|");
    private static final List<String> FOOT = List.of("",
            "This page is made from the check classes: `./threadwork list --markdown exercises/README.md`.");

    private CoursePage() {
    }

    /** The whole page; lines end with {@code \n}. */
    public static String of(List<Exercise> course) {
        List<String> lines = new ArrayList<>(HEAD);
        for (Exercise exercise : course) {
            lines.add(String.format("| %d | [%s](src/main/java/threadwork/%s/README.md) | %d | **%s** %s |",
                    exercise.number(), exercise.id(), exercise.id(), exercise.points(), sentence(exercise.title()), exercise.concept()));
        }
        lines.add(String.format("| | | %d | |", course.stream().mapToInt(Exercise::points).sum()));
        lines.addAll(FOOT);
        return String.join("\n", lines) + "\n";
    }

    private static String sentence(String title) {
        return title.endsWith("?") ? title : title + ".";
    }
}

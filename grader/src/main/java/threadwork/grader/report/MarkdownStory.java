package threadwork.grader.report;

import java.util.List;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Feedback;

/** Why some checks did not pass, in Markdown; the evidence is folded away. */
final class MarkdownStory {

    private static final int LONGEST = 1_000;
    private static final int LINES = 60;
    private static final int WIDEST = 200;

    private MarkdownStory() {
    }

    static String of(List<CheckResult> story) {
        CheckResult first = story.get(0);
        StringBuilder text = new StringBuilder();
        for (CheckResult result : story) {
            text.append("#### ").append(MarkdownWords.verdict(result)).append(": ").append(Markdown.text(Words.claim(result.check()), 200))
                    .append(" (").append(first.check().exercise()).append(", ").append(Words.points(result.points())).append(")\n\n");
        }
        first.feedback().ifPresent(feedback -> prose(text, feedback));
        if (first.verdict().undecided()) {
            text.append(Words.KEPT).append("\n\n");
        }
        StoryLines.shown(first).forEach(piece -> evidence(text, piece));
        if (!first.replay().isEmpty()) {
            text.append("Again:\n").append(Markdown.block(Words.again(first.replay()), 1, WIDEST));
        }
        return text.toString();
    }

    private static void prose(StringBuilder text, Feedback feedback) {
        labelled(text, "What", feedback.what());
        labelled(text, "Why", feedback.why());
        labelled(text, "Next", feedback.next());
    }

    private static void labelled(StringBuilder text, String label, String said) {
        if (!said.isBlank()) {
            text.append("**").append(label).append(":** ").append(Markdown.text(said, LONGEST)).append("\n\n");
        }
    }

    private static void evidence(StringBuilder text, Evidence piece) {
        String type = piece.type().replaceAll("[^a-z-]", "");
        text.append("<details><summary>").append(type).append("</summary>\n\n")
                .append(Markdown.block(piece.text(), LINES, WIDEST)).append("\n</details>\n\n");
    }
}

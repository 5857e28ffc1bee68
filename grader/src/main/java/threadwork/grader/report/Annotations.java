package threadwork.grader.report;

import java.util.List;
import java.util.stream.Collectors;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Report;
import threadwork.grader.model.Verdict;

/**
 * Failures as {@code ::error …::} commands of a GitHub Actions runner. The runner reads one command a line; what could end
 * a line, a property or the command itself is escaped as the runner's own toolkit does it (actions/toolkit,
 * {@code packages/core/src/command.ts}).
 */
final class Annotations {

    /** A runner shows ten of each level for a step. */
    private static final int MOST = 10;
    private static final int LONGEST = 600;

    private Annotations() {
    }

    /** One command a line, for the first failures that tell different stories. */
    static String write(Report report, Places places) {
        return report.exercises().stream().flatMap(exercise -> Details.stories(exercise.results()).stream())
                .filter(story -> failed(story.get(0).verdict())).limit(MOST)
                .map(story -> command(story, places.of(story.get(0)))).collect(Collectors.joining());
    }

    private static boolean failed(Verdict verdict) {
        return verdict == Verdict.FAILED || verdict == Verdict.TIMED_OUT;
    }

    private static String command(List<CheckResult> story, Place place) {
        CheckResult first = story.get(0);
        int more = story.size() - 1;
        String title = first.check().exercise() + ": " + Words.claim(first.check()) + (more == 0 ? "" : " (and " + Words.count(more, "check") + " more)");
        String line = place.line() == 0 ? "" : ",line=" + place.line();
        return "::error file=" + property(place.file()) + line + ",title=" + property(title) + "::" + data(message(first)) + "\n";
    }

    private static String message(CheckResult result) {
        Feedback feedback = result.feedback().orElseThrow();
        return Lines.cut(PlainText.of(feedback.what()).strip(), LONGEST) + "\n" + Lines.cut(PlainText.of(feedback.next()).strip(), LONGEST);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

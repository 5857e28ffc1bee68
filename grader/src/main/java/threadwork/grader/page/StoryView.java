package threadwork.grader.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Verdict;

/**
 * What became of a check; several that would tell the same tell it once, such as those of an exercise that does not compile.
 *
 * @param evidence what there is to see, in the order in which it was found
 */
record StoryView(String id, Verdict verdict, List<CheckResult> results, List<EvidenceView> evidence) {

    private record Told(Verdict verdict, Optional<Feedback> feedback, List<Evidence> evidence, String alone) {
    }

    static List<StoryView> all(List<CheckResult> results, Places places) {
        Map<Told, List<CheckResult>> told = new LinkedHashMap<>();
        for (CheckResult result : results) {
            // What passed has nothing to tell that others could tell too.
            String alone = result.verdict() == Verdict.PASSED ? result.check().name() : "";
            told.computeIfAbsent(new Told(result.verdict(), result.feedback(), EvidenceView.shown(result), alone), key -> new ArrayList<>())
                    .add(result);
        }
        List<StoryView> stories = new ArrayList<>();
        int[] number = {0};
        told.forEach((story, same) -> {
            String id = places.exercise() + "-c" + (stories.size() + 1);
            List<EvidenceView> seen = story.evidence().stream().map(one -> EvidenceView.of(one, new Piece(++number[0], one.type(), places))).toList();
            stories.add(new StoryView(id, story.verdict(), List.copyOf(same), seen));
        });
        return stories;
    }

    Mark mark() {
        return Mark.of(verdict);
    }

    boolean passed() {
        return verdict == Verdict.PASSED;
    }

    Optional<Feedback> feedback() {
        return results.get(0).feedback();
    }

    Points points() {
        int earned = results.stream().mapToInt(result -> result.points().earned()).sum();
        return new Points(earned, results.stream().mapToInt(result -> result.points().possible()).sum());
    }

    /** What shows it again, or empty. */
    String replay() {
        return results.get(0).replay();
    }

    static String claim(CheckResult result) {
        return result.check().name().replace('_', ' ');
    }
}

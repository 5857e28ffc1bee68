package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import threadwork.explore.Exploration;
import threadwork.explore.run.Step;
import threadwork.grader.model.Evidence;

/** A schedule drawn as text: a lane for each thread, time going down. */
final class Lanes {

    private static final int WIDTH = 78;
    private static final int MOST_STEPS = 24;
    private static final int LEAST_LANE = 20;

    private Lanes() {
    }

    static Evidence of(Exploration seen) {
        List<Step> steps = telling(seen.trace());
        Set<String> threads = new LinkedHashSet<>();
        steps.forEach(step -> threads.add(step.thread()));
        List<String> lines = new ArrayList<>();
        List<String> names = new ArrayList<>(threads);
        int lane = Math.max(LEAST_LANE, WIDTH / Math.max(1, names.size()));
        StringBuilder head = new StringBuilder();
        names.forEach(name -> head.append(cell(name, lane)));
        lines.add(head.toString().stripTrailing());
        for (Step step : steps) {
            lines.add(" ".repeat(lane * names.indexOf(step.thread())) + words(step));
        }
        lines.add("(" + seen.coverage() + ")");
        return new Evidence("schedule", String.join("\n", lines));
    }

    /** Without what a check keeps for itself; and the end of it, if it is long: what went wrong went wrong there. */
    private static List<Step> telling(List<Step> trace) {
        List<Step> steps = trace.stream().filter(step -> !isTheChecksOwn(step) && !SceneSteps.isSilent(step)).toList();
        return steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size());
    }

    private static boolean isTheChecksOwn(Step step) {
        boolean access = step.action().equals("reads") || step.action().equals("writes");
        return access && step.site() != null && step.site().owner().startsWith("threadwork.checks.");
    }

    private static String words(Step step) {
        if (SceneSteps.contain(step)) {
            return SceneSteps.words(step);
        }
        String where = step.site() == null ? "" : "  [" + step.site().place().replace(".java", "") + "]";
        return step.action() + (step.object().isEmpty() ? "" : " " + step.object()) + (step.value().isEmpty() ? "" : " = " + step.value()) + where;
    }

    private static String cell(String text, int width) {
        String cut = text.length() >= width ? text.substring(0, width - 1) : text;
        return cut + " ".repeat(width - cut.length());
    }
}

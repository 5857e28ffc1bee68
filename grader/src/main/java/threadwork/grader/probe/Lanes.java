package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import threadwork.explore.Exploration;
import threadwork.explore.run.Step;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.evidence.Place;
import threadwork.grader.model.evidence.Schedule;

/** A schedule drawn as text: a lane for each thread, time going down. */
final class Lanes {

    private static final int WIDTH = 78;
    private static final int MOST_STEPS = 24;
    /** Where there is room to step through them. */
    private static final int MOST_VALUES = 200;
    private static final int LEAST_LANE = 20;

    private Lanes() {
    }

    static Evidence of(Exploration seen) {
        List<Step> telling = telling(seen.trace());
        // The end of it, if it is long: what went wrong went wrong there.
        List<Step> steps = last(telling, MOST_STEPS);
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
        List<Schedule.Step> values = last(telling, MOST_VALUES).stream().map(Lanes::value).toList();
        return new Evidence("schedule", String.join("\n", lines), new Schedule(values, telling.size() - values.size()));
    }

    /** Without what a check keeps for itself. */
    private static List<Step> telling(List<Step> trace) {
        return trace.stream().filter(step -> !isTheChecksOwn(step) && !SceneSteps.isSilent(step)).toList();
    }

    private static List<Step> last(List<Step> steps, int most) {
        return steps.subList(Math.max(0, steps.size() - most), steps.size());
    }

    private static Schedule.Step value(Step step) {
        Optional<Place> place = step.site() == null || isInACheck(step) ? Optional.empty() : Place.known(step.site().file(), step.site().line());
        return SceneSteps.contain(step) ? new Schedule.Step(step.thread(), "", "", "", Optional.empty(), SceneSteps.words(step))
                : new Schedule.Step(step.thread(), step.action(), step.object(), step.value(), place, said(step));
    }

    private static boolean isTheChecksOwn(Step step) {
        boolean access = step.action().equals("reads") || step.action().equals("writes");
        return access && isInACheck(step);
    }

    private static boolean isInACheck(Step step) {
        return step.site() != null && step.site().owner().startsWith("threadwork.checks.");
    }

    private static String words(Step step) {
        if (SceneSteps.contain(step)) {
            return SceneSteps.words(step);
        }
        // A check's own steps are told, but no line of it: nobody has that file before them.
        return said(step) + (step.site() == null || isInACheck(step) ? "" : "  [" + step.site().place().replace(".java", "") + "]");
    }

    private static String said(Step step) {
        return step.action() + (step.object().isEmpty() ? "" : " " + step.object()) + (step.value().isEmpty() ? "" : " = " + step.value());
    }

    private static String cell(String text, int width) {
        String cut = text.length() >= width ? text.substring(0, width - 1) : text;
        return cut + " ".repeat(width - cut.length());
    }
}

package threadwork.grader.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.ExerciseReport;
import threadwork.grader.model.Progress;

/**
 * Prints checks as they end, grouped by exercise even where several are checked at once: one exercise is on show, and
 * results of the others wait for its end. The lines of an exercise that may turn out not to be begun wait too.
 */
public final class ConsoleProgress implements Progress {

    private final ConsoleReport console;
    private final Map<String, Exercise> exercises;
    private final Consumer<String> out;

    // All guarded by this.
    private final Map<String, List<CheckResult>> waiting = new LinkedHashMap<>();
    private final Map<String, ExerciseReport> ended = new LinkedHashMap<>();
    private String onShow = "";
    private boolean headed;

    /**
     * @param exercises those that are checked, at least
     * @param out       takes one line at a time, without its line end
     */
    public ConsoleProgress(ConsoleReport console, List<Exercise> exercises, Consumer<String> out) {
        this.console = console;
        this.exercises = exercises.stream().collect(Collectors.toUnmodifiableMap(Exercise::id, Function.identity()));
        this.out = out;
    }

    @Override
    public synchronized void checkEnded(CheckResult result) {
        waiting.computeIfAbsent(result.check().exercise(), id -> new ArrayList<>()).add(result);
        show();
    }

    @Override
    public synchronized void exerciseEnded(ExerciseReport report) {
        String id = report.exercise().id();
        waiting.computeIfAbsent(id, key -> new ArrayList<>());
        ended.put(id, report);
        show();
    }

    /** Prints what can be printed now: the exercise on show, and after its end the next. */
    private void show() {
        while (!waiting.isEmpty()) {
            if (onShow.isEmpty()) {
                onShow = waiting.keySet().stream().filter(ended::containsKey).findFirst()
                        .orElse(waiting.keySet().iterator().next());
            }
            ExerciseReport report = ended.get(onShow);
            showChecks(waiting.get(onShow), report != null);
            if (report == null) {
                return;
            }
            console.details(report).forEach(out);
            out.accept("");
            waiting.remove(onShow);
            ended.remove(onShow);
            onShow = "";
            headed = false;
        }
    }

    private void showChecks(List<CheckResult> results, boolean last) {
        boolean begun = headed || results.stream().anyMatch(result -> !Details.waits(result.verdict()));
        if (!headed && (begun || last)) {
            console.heading(exercises.get(onShow)).forEach(out);
            headed = true;
        }
        boolean told = last && !begun && Details.notStarted(results);
        if (begun || last) {
            if (!told) {
                results.forEach(result -> console.check(result).forEach(out));
            }
            results.clear();
        }
    }
}

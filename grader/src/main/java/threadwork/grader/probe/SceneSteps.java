package threadwork.grader.probe;

import java.util.Set;
import threadwork.explore.run.Step;

/** Steps of what scenarios are built of: that is not the student's code, so only what it has to say is shown. */
final class SceneSteps {

    private static final String SCENE = "threadwork.grader.probe.scene.";
    private static final Set<String> SILENT = Set.of("reads", "writes", "calls");

    private SceneSteps() {
    }

    static boolean contain(Step step) {
        return step.site() != null && step.site().owner().startsWith(SCENE);
    }

    /** Whether the step is nobody's business. */
    static boolean isSilent(Step step) {
        return contain(step) && !isRemark(step) && SILENT.contains(step.action());
    }

    static String words(Step step) {
        return isRemark(step) ? step.value().replaceAll("^\"|\"$", "") : (step.action() + " " + step.object()).strip();
    }

    private static boolean isRemark(Step step) {
        return step.action().equals("writes") && step.object().startsWith("Remark.");
    }
}

package threadwork.actions.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import threadwork.actions.lint.KnownActions.KnownAction;
import threadwork.actions.lint.Workflow.Job;
import threadwork.actions.lint.Workflow.Step;

/** What the policy asks of the actions that a workflow uses. Each method gives complaints, in the order of the file. */
final class Actions {

    private static final Pattern CACHING = Pattern.compile("actions/cache(/.*)?");

    private Actions() {
    }

    /** A tag can be moved to other code, a commit cannot; which version the commit is, people see in the comment. */
    static Stream<String> notPinned(Workflow workflow) {
        Stream<String> steps = workflow.steps().stream().filter(step -> !step.uses().isEmpty() && !isPinned(workflow, step))
                .map(step -> step.where() + " uses " + step.uses() + ", which is not '<commit> # <version>' of a known action");
        // A workflow of elsewhere runs its jobs in the place of ours.
        Stream<String> jobs = workflow.jobs().stream().map(Job::tree).filter(job -> job.has("uses"))
                .map(job -> "a job is " + job.path("uses").asText() + ", of which nobody here sees the steps");
        return Stream.concat(steps, jobs);
    }

    private static boolean isPinned(Workflow workflow, Step step) {
        return KnownActions.find(step.action()).filter(known -> step.uses().equals(step.action() + "@" + known.commit())
                && everyUseSaysItsVersion(workflow, step.uses(), known)).isPresent();
    }

    private static boolean everyUseSaysItsVersion(Workflow workflow, String uses, KnownAction known) {
        String plain = "(?m)^\\s*(- )?uses: " + Pattern.quote(uses);
        long said = Pattern.compile(plain + " # " + Pattern.quote(known.version()) + "$").matcher(workflow.text()).results().count();
        return said == workflow.steps().stream().filter(step -> step.uses().equals(uses)).count();
    }

    /** GitHub only warns of an input that an action does not have: what it was to do is then not done. */
    static Stream<String> unknownInputs(Workflow workflow) {
        return workflow.steps().stream().flatMap(step -> {
            List<String> inputs = KnownActions.find(step.action()).map(KnownAction::inputs).orElse(List.of());
            return step.tree().path("with").properties().stream().filter(given -> !inputs.contains(given.getKey()))
                    .map(given -> step.where() + ": " + step.action() + " has no input " + given.getKey());
        });
    }

    /** Otherwise the token lies in .git/config, where every later step can read it. */
    static Stream<String> keptCredentials(Workflow workflow) {
        return checkouts(workflow).filter(step -> !step.with("persist-credentials").equals("false"))
                .map(step -> step.where() + " leaves its token in the clone");
    }

    /** With the rights of the base repository, the code of a fork is only ever data. */
    static Stream<String> foreignCheckouts(Workflow workflow) {
        boolean trusted = workflow.triggers().contains("workflow_run");
        return checkouts(workflow)
                .filter(step -> trusted && step.tree().path("with").properties().stream()
                        .anyMatch(given -> List.of("ref", "repository", "ssh-key").contains(given.getKey()))
                        || !List.of("", "false").contains(step.with("allow-unsafe-pr-checkout")))
                .map(step -> step.where() + " checks out something other than the commit that the workflow is of");
    }

    /** What one run leaves in a cache, another takes for its own: a grader, say. */
    static Stream<String> caches(Workflow workflow) {
        return workflow.steps().stream()
                .filter(step -> CACHING.matcher(step.action()).matches()
                        || step.tree().path("with").properties().stream().anyMatch(given -> given.getKey().startsWith("cache")))
                .map(step -> step.where() + " takes something from a cache");
    }

    private static Stream<Step> checkouts(Workflow workflow) {
        return workflow.steps().stream().filter(step -> step.action().equals("actions/checkout"));
    }
}

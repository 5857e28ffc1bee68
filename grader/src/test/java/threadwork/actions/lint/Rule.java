package threadwork.actions.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import threadwork.actions.lint.Workflow.Step;

/** What every workflow of this repository keeps to; stricter than GitHub, which would run most of what is refused here. */
enum Rule {
    ACTIONS_ARE_PINNED_TO_A_COMMIT_THAT_WAS_READ(Actions::notPinned),
    ACTIONS_GET_INPUTS_THAT_THEY_HAVE(Actions::unknownInputs),
    CHECKOUTS_LEAVE_NO_TOKEN_BEHIND(Actions::keptCredentials),
    A_TRUSTED_WORKFLOW_CHECKS_OUT_ITS_OWN_COMMIT(Actions::foreignCheckouts),
    NOTHING_COMES_FROM_A_CACHE(Actions::caches),
    A_WORKFLOW_MAY_READ_AT_MOST(Rights::tooManyAtTheTop),
    EVERY_JOB_LISTS_ITS_PERMISSIONS(Rights::jobsThatDoNotSay),
    A_PULL_REQUEST_STARTS_NOTHING_THAT_WRITES(Rights::writtenForAPullRequest),
    A_PULL_REQUEST_GETS_NO_SECRETS(Rights::secretsForAPullRequest),
    NOTHING_RUNS_ON_PULL_REQUEST_TARGET(Rights::pullRequestTarget),
    A_WORKFLOW_RUN_FOLLOWS_A_WORKFLOW_THAT_IS_THERE(Rights::waitsForNobody),
    SCRIPTS_HOLD_NO_EXPRESSIONS(Rule::expressionsInScripts);

    private final BiFunction<Workflow, Set<String>, Stream<String>> complaints;

    Rule(Function<Workflow, Stream<String>> complaints) {
        this((workflow, names) -> complaints.apply(workflow));
    }

    Rule(BiFunction<Workflow, Set<String>, Stream<String>> complaints) {
        this.complaints = complaints;
    }

    /**
     * What this rule has against a workflow.
     *
     * @param names of all workflows of the repository
     */
    List<String> complaints(Workflow workflow, Set<String> names) {
        return complaints.apply(workflow, names).map(complaint -> workflow.file() + ": " + complaint).toList();
    }

    /** The rule as a sentence. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** GitHub puts the value into the script before a shell reads it: a branch may be named {@code $(curl …)}. Variables are safe. */
    private static Stream<String> expressionsInScripts(Workflow workflow) {
        return workflow.steps().stream().filter(step -> isScriptWithExpression(step) || step.with("script").contains("${{"))
                .map(step -> step.where() + " has an expression in its script: pass it through env");
    }

    private static boolean isScriptWithExpression(Step step) {
        return step.run().contains("${{") || step.tree().path("shell").asText().contains("${{");
    }
}

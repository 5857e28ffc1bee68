package threadwork.actions.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the policy asks of what a workflow may do, and of who starts it. Each method gives complaints, in the order of the file. */
final class Rights {

    private static final Set<String> READING = Set.of("read", "none");

    private Rights() {
    }

    /** Without it, jobs have what the repository's settings happen to be. */
    static Stream<String> tooManyAtTheTop(Workflow workflow) {
        return !workflow.tree().path("permissions").isObject() ? Stream.of("the workflow does not list its permissions")
                : written(workflow.tree()).map(scope -> "the workflow lets every job write " + scope);
    }

    static Stream<String> jobsThatDoNotSay(Workflow workflow) {
        return workflow.jobs().stream().filter(job -> !job.tree().path("permissions").isObject())
                .map(job -> "job " + job.id() + " does not list its permissions");
    }

    /** It runs what somebody from outside wrote: its steps, and the workflow itself. */
    static Stream<String> writtenForAPullRequest(Workflow workflow) {
        return !isStartedByAPullRequest(workflow) ? Stream.empty() : workflow.jobs().stream()
                .flatMap(job -> written(job.tree()).map(scope -> "a pull request starts job " + job.id() + ", which may write " + scope));
    }

    static Stream<String> secretsForAPullRequest(Workflow workflow) {
        return !isStartedByAPullRequest(workflow) ? Stream.empty() : Stream.concat(
                workflow.jobs().stream().filter(job -> job.tree().has("secrets")).map(job -> "job " + job.id() + " hands on secrets"),
                workflow.texts().filter(text -> text.matches("(?s).*\\$\\{\\{.*\\bsecrets\\b.*"))
                        .map(text -> "a pull request starts what reads " + text));
    }

    /** It would run with secrets and the right to write, on the word of somebody from outside. */
    static Stream<String> pullRequestTarget(Workflow workflow) {
        return workflow.triggers().stream().filter("pull_request_target"::equals).map(event -> "the workflow is started by " + event);
    }

    /** A name that no workflow has is never waited for: what was to follow never comes, and nothing says so. */
    static Stream<String> waitsForNobody(Workflow workflow, Set<String> names) {
        if (!workflow.triggers().contains("workflow_run")) {
            return Stream.empty();
        }
        List<String> awaited = new ArrayList<>();
        workflow.tree().path("on").path("workflow_run").path("workflows").forEach(name -> awaited.add(name.asText()));
        return awaited.isEmpty() ? Stream.of("the workflow waits for no workflow in particular")
                : awaited.stream().filter(name -> !names.contains(name)).map(name -> "the workflow waits for '" + name + "', which is none");
    }

    private static boolean isStartedByAPullRequest(Workflow workflow) {
        return workflow.triggers().contains("pull_request");
    }

    private static Stream<String> written(JsonNode holder) {
        return holder.path("permissions").properties().stream().filter(right -> !READING.contains(right.getValue().asText()))
                .map(Map.Entry::getKey);
    }
}

package threadwork.actions.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.Map;

/** Runs the jobs of a workflow in the order in which they are written; each needs jobs above it only. */
final class Runner {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final FakeGitHub github;
    private final Log log = new Log();
    private final StringBuilder summary = new StringBuilder();

    Runner(FakeGitHub github) {
        this.github = github;
    }

    static JsonNode parse(String workflow) throws IOException {
        return YAML.readTree(workflow);
    }

    Log log() {
        return log;
    }

    String summary() {
        return summary.toString();
    }

    /**
     * Runs it for an event.
     *
     * @param event   the context {@code github}
     * @param between what happens elsewhere after the first job
     * @return whether every job that ran succeeded
     */
    boolean run(JsonNode workflow, ObjectNode event, Scene.Action between) throws IOException {
        ObjectNode needs = JsonNodeFactory.instance.objectNode();
        boolean good = true;
        boolean first = true;
        for (Map.Entry<String, JsonNode> entry : workflow.path("jobs").properties()) {
            JsonNode job = entry.getValue();
            ObjectNode contexts = JsonNodeFactory.instance.objectNode();
            contexts.set("github", event);
            contexts.set("needs", needs);
            String needed = job.path("needs").asText();
            if ((needed.isEmpty() || needs.has(needed)) && Expressions.holds(job.path("if"), contexts)) {
                ObjectNode outputs = new Job(github, job, event, needs.deepCopy(), log, summary).run();
                good &= outputs != null;
                if (outputs != null) {
                    needs.putObject(entry.getKey()).set("outputs", outputs);
                }
                if (first) {
                    between.happens();
                }
                first = false;
            }
        }
        return good;
    }
}

package threadwork.actions.lint;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One workflow, read strictly: a key that stands twice, an alias or a second document could be taken differently by another reader
 * (GitHub's), and what was judged would not be what runs.
 *
 * @param file its name, for people
 * @param text as it stands: comments count too
 * @param tree the same as a tree
 */
record Workflow(String file, String text, JsonNode tree) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** One entry of {@code jobs}. */
    record Job(String id, JsonNode tree) {

        List<Step> steps() {
            List<Step> steps = new ArrayList<>();
            tree.path("steps").forEach(step -> steps.add(new Step("job " + id + ", step " + (steps.size() + 1), step)));
            return steps;
        }
    }

    /**
     * One entry of a job's {@code steps}.
     *
     * @param where for people
     */
    record Step(String where, JsonNode tree) {

        /** The action it uses with its version, or empty. */
        String uses() {
            return tree.path("uses").asText();
        }

        /** The name of that action without its version, or empty. */
        String action() {
            return uses().replaceFirst("@.*", "");
        }

        /** The script it runs, or empty. */
        String run() {
            return tree.path("run").asText();
        }

        /** What it passes to its action under this name, or empty. */
        String with(String input) {
            return tree.path("with").path(input).asText();
        }
    }

    /** All workflows of a repository, by name. */
    static List<Workflow> of(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(".github/workflows"))) {
            List<Workflow> workflows = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList()) {
                workflows.add(parse(file.getFileName().toString(), Files.readString(file)));
            }
            return workflows;
        }
    }

    /** @throws IOException if it is no YAML, or not plain enough to mean one thing only */
    static Workflow parse(String file, String text) throws IOException {
        try (YAMLParser tokens = new YAMLFactory().createParser(text)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                if (tokens.isCurrentAlias()) {
                    throw new IOException(file + ": line " + tokens.currentLocation().getLineNr() + " is an alias");
                }
            }
        }
        return new Workflow(file, text, YAML.readTree(text));
    }

    /** What it is called in GitHub's lists, and by other workflows. */
    String name() {
        return tree.path("name").asText();
    }

    /** The events that start it, sorted; they may be written as one word, a list, or keys with settings. */
    Set<String> triggers() {
        JsonNode on = tree.path("on");
        Set<String> events = new TreeSet<>();
        if (on.isObject()) {
            on.fieldNames().forEachRemaining(events::add);
        } else if (on.isArray()) {
            on.forEach(event -> events.add(event.asText()));
        } else {
            events.add(on.asText());
        }
        return events;
    }

    List<Job> jobs() {
        return tree.path("jobs").properties().stream().map(job -> new Job(job.getKey(), job.getValue())).toList();
    }

    /** Every value in it that is no list and has no keys. */
    Stream<String> texts() {
        return leaves(tree).map(JsonNode::asText);
    }

    private static Stream<JsonNode> leaves(JsonNode node) {
        return node.isContainerNode() ? node.valueStream().flatMap(Workflow::leaves) : Stream.of(node);
    }

    List<Step> steps() {
        return jobs().stream().flatMap(job -> job.steps().stream()).toList();
    }
}

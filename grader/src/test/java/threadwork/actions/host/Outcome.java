package threadwork.actions.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What came of a scene: the artifact of its first run, and what stands beneath the pull request. */
record Outcome(Scene scene) {

    private static final String MARKER = "<!-- threadwork/score -->";

    /** The one status and the one comment that were posted, both on the head of the pull request. */
    void posted(String state, String description) throws IOException {
        JsonNode statuses = scene.github().list("statuses");
        assertEquals(1, statuses.size(), this::log);
        status(state, description);
        assertEquals(1, scene.github().list("comments").size(), this::log);
        assertTrue(comment().startsWith(MARKER) && comment().contains(scene.head()), this::comment);
    }

    /** The newest status. */
    void status(String state, String description) throws IOException {
        JsonNode statuses = scene.github().list("statuses");
        assertTrue(statuses.size() > 0, this::log);
        JsonNode status = statuses.get(statuses.size() - 1);
        assertEquals("threadwork/score " + scene.head() + " " + state + " " + description,
                status.path("context").asText() + " " + status.path("sha").asText() + " " + status.path("state").asText() + " " + status.path("description").asText(), this::log);
    }

    void nothingPosted() throws IOException {
        assertEquals("[] []", scene.github().list("statuses") + " " + scene.github().list("comments"), this::log);
    }

    /** What is in the artifact of the first run. */
    JsonNode artifact() throws IOException {
        byte[] zip = java.nio.file.Files.readAllBytes(scene.github().folder().resolve("artifact-1.zip"));
        assertEquals(List.of("report.json"), List.copyOf(Zips.files(zip).keySet()));
        return new ObjectMapper().readTree(Zips.files(zip).get("report.json"));
    }

    /** The page that the first run has left for people. */
    String page() throws IOException {
        return Zips.files(java.nio.file.Files.readAllBytes(scene.github().folder().resolve("artifact-2.zip"))).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html")).map(file -> new String(file.getValue(), StandardCharsets.UTF_8)).findFirst().orElse("");
    }

    void earned(int points) throws IOException {
        assertEquals(points, artifact().at("/score/earned").asInt(), this::log);
    }

    /** The newest comment. */
    String comment() {
        try {
            JsonNode comments = scene.github().list("comments");
            return comments.isEmpty() ? "" : comments.get(comments.size() - 1).path("body").asText();
        } catch (IOException e) {
            return e.toString();
        }
    }

    void commentHas(String... parts) {
        for (String part : parts) {
            assertTrue(comment().contains(part), () -> part + " is not in " + comment());
        }
    }

    List<Log.Command> commands() {
        return scene.runs().stream().flatMap(run -> run.log().commands().stream()).toList();
    }

    String log() {
        return scene.runs().stream().map(run -> run.log().toString()).collect(Collectors.joining("\n---\n"));
    }

    /** For people: what was posted, on a line. */
    String row() throws IOException {
        JsonNode statuses = scene.github().list("statuses");
        return statuses.isEmpty() ? "nothing" : statuses.get(statuses.size() - 1).path("state").asText() + ": " + statuses.get(statuses.size() - 1).path("description").asText();
    }
}

package threadwork.actions.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** In the place of the actions that the workflows use. */
final class StandIns {

    private final FakeGitHub github;
    private final JsonNode event;
    private final Path workspace;

    StandIns(FakeGitHub github, JsonNode event, Path workspace) {
        this.github = github;
        this.event = event;
        this.workspace = workspace;
    }

    /** @throws IOException if the action would fail */
    void use(String action, Map<String, String> with) throws IOException {
        switch (action) {
            case "actions/setup-java" -> { }
            case "actions/checkout" -> checkout(with.getOrDefault("ref", event.path("sha").asText()));
            case "actions/upload-artifact" -> upload(with);
            case "actions/download-artifact" -> github.download(event.path("run_id").asText(), with.get("name"), Path.of(with.get("path")));
            default -> throw new IOException("nothing stands in for " + action);
        }
    }

    private void checkout(String ref) throws IOException {
        Shell.run(workspace, "git", "init", "-q");
        Shell.run(workspace, "git", "fetch", "-q", "--depth=1", github.url(), ref);
        Shell.run(workspace, "git", "checkout", "-q", "--detach", "FETCH_HEAD");
        github.provideBuiltGrader(workspace);
    }

    private void upload(Map<String, String> with) throws IOException {
        Path what = Path.of(with.get("path"));
        if (!Files.exists(what)) {
            throw new IOException("No files were found with the provided path: " + what);
        }
        github.keep(event.path("run_id").asText(), with.get("name"), Zips.of(what));
    }
}

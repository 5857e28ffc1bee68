package threadwork.actions.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What GitHub knows of one repository, in files that the stand-in for {@code gh} reads and writes too. */
final class FakeGitHub {

    static final String REPOSITORY = "course/kit";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The kit's own, as the build has left it. */
    private static final Path BUILT = Path.of("target").toAbsolutePath();

    private final Path folder;

    /** @param base the bare repository that pull requests are made to */
    FakeGitHub(Path folder, Path base) throws IOException {
        this.folder = folder;
        for (String list : new String[] {"pulls", "comments", "statuses", "artifacts"}) {
            Files.writeString(folder.resolve(list), "[]");
        }
        Files.writeString(folder.resolve("calls"), "");
        Files.createDirectories(folder.resolve("server/course"));
        Files.createSymbolicLink(folder.resolve("server").resolve(REPOSITORY), base);
        Files.createSymbolicLink(folder.resolve("base.git"), base);
        program("gh");
        program("sudo");
        program("mvn");
    }

    private void program(String name) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        try (InputStream script = FakeGitHub.class.getResourceAsStream(name)) {
            Files.copy(script, file);
        }
        file.toFile().setExecutable(true);
    }

    Path folder() {
        return folder;
    }

    String url() {
        return "file://" + folder.resolve("server").resolve(REPOSITORY);
    }

    Map<String, String> environment() {
        return Map.of("GITHUB_ACTIONS", "true", "GITHUB_REPOSITORY", REPOSITORY, "GITHUB_SERVER_URL", "file://" + folder.resolve("server"),
                "FAKE_GITHUB", folder.toString(), "PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    }

    ArrayNode list(String name) throws IOException {
        return (ArrayNode) JSON.readTree(folder.resolve(name).toFile());
    }

    void replace(String name, JsonNode list) throws IOException {
        JSON.writeValue(folder.resolve(name).toFile(), list);
    }

    String calls() throws IOException {
        return Files.readString(folder.resolve("calls"));
    }

    /** Whether a grader was about to be built from sources that are not the base branch's. */
    boolean builtOther() {
        return Files.exists(folder.resolve("built-other"));
    }

    void keep(String run, String name, byte[] zip) throws IOException {
        ArrayNode artifacts = list("artifacts");
        int id = artifacts.size() + 1;
        ObjectNode artifact = artifacts.addObject().put("id", id).put("run", run).put("name", name).put("expired", false);
        artifact.put("size_in_bytes", zip.length);
        Files.write(folder.resolve("artifact-" + id + ".zip"), zip);
        replace("artifacts", artifacts);
    }

    void download(String run, String name, Path to) throws IOException {
        for (JsonNode artifact : list("artifacts")) {
            if (artifact.path("run").asText().equals(run) && artifact.path("name").asText().equals(name)) {
                Files.createDirectories(to);
                byte[] zip = Files.readAllBytes(folder.resolve("artifact-" + artifact.path("id").asInt() + ".zip"));
                for (Map.Entry<String, byte[]> file : Zips.files(zip).entrySet()) {
                    Files.write(to.resolve(file.getKey()), file.getValue());
                }
                return;
            }
        }
        throw new IOException("Artifact not found: " + name);
    }

    /** Saves the minute that Maven takes: the jar that is there already, if the checkout has the sources that it was made from. */
    void provideBuiltGrader(Path checkout) throws IOException {
        if (!Files.exists(checkout.resolve("grader/pom.xml"))) {
            return;
        }
        String theirs = Shell.run(checkout, "git", "ls-tree", "HEAD", "--", "pom.xml", "grader", "exercises/pom.xml", ".mvn");
        if (theirs.equals(Shell.run(folder.resolve("base.git"), "git", "ls-tree", "kit", "--", "pom.xml", "grader", "exercises/pom.xml", ".mvn"))) {
            Files.createSymbolicLink(checkout.resolve("grader/target"), BUILT);
            Shell.run(checkout, "find", "pom.xml", "grader/pom.xml", "grader/src/main", "-exec", "touch", "-d", "2001-01-01", "{}", "+");
        }
    }
}

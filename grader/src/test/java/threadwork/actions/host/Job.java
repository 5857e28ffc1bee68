package threadwork.actions.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** One job on a machine of its own: a workspace, a temporary folder, a token with the job's permissions. */
final class Job {

    private final FakeGitHub github;
    private final JsonNode job;
    private final ObjectNode contexts;
    private final Path workspace;
    private final Path temporary;
    private final Log log;
    private final StringBuilder summary;

    /** @param event what {@code github.} stands for; the token is put into it here */
    Job(FakeGitHub github, JsonNode job, ObjectNode event, JsonNode needs, Log log, StringBuilder summary) throws IOException {
        this.github = github;
        this.job = job;
        this.log = log;
        this.summary = summary;
        workspace = Files.createTempDirectory(github.folder(), "workspace");
        temporary = Files.createTempDirectory(github.folder(), "temp");
        contexts = JsonNodeFactory.instance.objectNode();
        String may = job.path("permissions").toString();
        // Whatever its workflow says, a run of a fork's pull request writes nothing.
        boolean fork = event.path("event_name").asText().equals("pull_request");
        contexts.set("github", event.deepCopy().put("token", fork ? may.replace("write", "read") : may));
        contexts.putObject("runner").put("temp", temporary.toString());
        contexts.set("needs", needs);
        contexts.putObject("steps");
    }

    /** Runs the steps in order until one fails; gives the job's outputs, or null if one did. */
    ObjectNode run() throws IOException {
        for (JsonNode step : job.path("steps")) {
            if (Expressions.holds(step.path("if"), contexts) && !(step.has("run") ? script(step) : action(step))) {
                return null;
            }
        }
        ObjectNode outputs = JsonNodeFactory.instance.objectNode();
        job.path("outputs").properties().forEach(output -> outputs.put(output.getKey(), Expressions.text(output.getValue().asText(), contexts)));
        return outputs;
    }

    private boolean action(JsonNode step) throws IOException {
        Map<String, String> with = new TreeMap<>();
        step.path("with").properties().forEach(input -> with.put(input.getKey(), Expressions.text(input.getValue().asText(), contexts)));
        try {
            new StandIns(github, contexts.path("github"), workspace).use(step.path("uses").asText().replaceFirst("@.*", ""), with);
            return true;
        } catch (IOException failed) {
            log.line("Error: " + failed.getMessage());
            return false;
        }
    }

    private boolean script(JsonNode step) throws IOException {
        Path script = Files.writeString(temporary.resolve("step.sh"), Expressions.text(step.get("run").asText(), contexts));
        ProcessBuilder builder = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
                .directory(workspace.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GITHUB_") || name.startsWith("GIT_") || name.startsWith("GH_"));
        environment.putAll(github.environment());
        environment.put("RUNNER_TEMP", temporary.toString());
        Map<String, Path> files = new TreeMap<>();
        for (String name : new String[] {"OUTPUT", "ENV", "PATH", "STEP_SUMMARY"}) {
            files.put(name, Files.createTempFile(temporary, name, ""));
            environment.put("GITHUB_" + name, files.get(name).toString());
        }
        step.path("env").properties().forEach(one -> environment.put(one.getKey(), Expressions.text(one.getValue().asText(), contexts)));
        Process process = builder.start();
        process.getOutputStream().close();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(log::line);
        }
        boolean good = Shell.end(process) == 0;
        log.stepEnds();
        summary.append(Files.readString(files.get("STEP_SUMMARY")));
        ObjectNode outputs = ((ObjectNode) contexts.get("steps")).putObject(step.path("id").asText("-")).putObject("outputs");
        Files.readString(files.get("OUTPUT")).lines().forEach(line -> outputs.put(line.replaceFirst("=.*", ""), line.replaceFirst("[^=]*=", "")));
        if (Files.size(files.get("ENV")) + Files.size(files.get("PATH")) > 0) {
            throw new IOException("No step here changes the environment of the next; one has: " + Files.readString(files.get("ENV")));
        }
        return good;
    }
}

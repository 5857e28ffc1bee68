package threadwork.actions.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One pull request from a fork, from its push to what is posted. */
final class Scene {

    /** Something that somebody does. */
    interface Action {
        void happens() throws IOException;
    }

    private static final String GRADE = ".github/workflows/grade.yml";

    private final FakeGitHub github;
    private final Path base;
    private final Git fork;
    private final List<Runner> runs = new ArrayList<>();
    private Action between = () -> { };
    private int number;
    private String head = "";

    Scene(Path folder, Kit kit) throws IOException {
        base = kit.copy(folder.resolve("base.git-data"));
        github = new FakeGitHub(folder, base);
        Shell.run(folder, "git", "clone", "-q", base.toString(), "fork");
        fork = new Git(folder.resolve("fork"));
    }

    /** Removes all of it; the outcome can be asked no more. */
    void remove() throws IOException {
        Shell.run(base.getParent().getParent(), "rm", "-rf", base.getParent().toString());
    }

    FakeGitHub github() {
        return github;
    }

    Git fork() {
        return fork;
    }

    String head() {
        return head;
    }

    List<Runner> runs() {
        return runs;
    }

    void write(String path, String text) throws IOException {
        Path file = fork.folder().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void solve() throws IOException {
        write("exercises/src/main/java/threadwork/ex06race/HitCounter.java", Kit.solution());
    }

    /** Commits what is in the fork and pushes it: a pull request is opened, or the open one has a new head. */
    void push() throws IOException {
        fork.run("add", "-A");
        pushStaged();
    }

    /** The same with what is staged, and no more. */
    void pushStaged() throws IOException {
        fork.run("commit", "-q", "-m", "My work");
        head = fork.run("rev-parse", "HEAD");
        fork.run("push", "-q", "-f", base.toString(), "HEAD:refs/pull/1/head");
        fork.run("push", "-q", "-f", base.toString(), "HEAD:refs/heads/fork-" + (++number));
        ArrayNode pulls = JsonNodeFactory.instance.arrayNode();
        ObjectNode pull = pulls.addObject().put("number", 1).put("state", "open");
        pull.putObject("head").put("sha", head).put("label", "ada:work").putObject("repo").put("full_name", "ada/kit");
        pull.putObject("base").put("ref", "main").putObject("repo").put("full_name", FakeGitHub.REPOSITORY);
        github.replace("pulls", pulls);
    }

    /** What happens while the two halves of report.yml run. */
    void meanwhile(Action action) {
        between = action;
    }

    /** Runs all workflows of the pull request, as the merge with the base has them, and what follows from each run. */
    void grade() throws IOException {
        for (String run : gradeOnly()) {
            report(run);
        }
    }

    /** Only the untrusted half; gives the numbers of its runs. */
    List<String> gradeOnly() throws IOException {
        fork.run("checkout", "-q", "--detach", "origin/main");
        fork.run("merge", "-q", "--no-edit", head);
        String merge = fork.run("rev-parse", "HEAD");
        fork.run("push", "-q", "-f", base.toString(), "HEAD:refs/pull/1/merge");
        fork.run("checkout", "-q", head);
        List<String> numbers = new ArrayList<>();
        for (String path : fork.names(merge, ".github/workflows/")) {
            JsonNode workflow = Runner.parse(fork.run("show", merge + ":" + path));
            if (workflow.path("on").has("pull_request") && workflow.path("name").asText().equals("Grade")) {
                Runner runner = new Runner(github);
                runs.add(runner);
                String run = String.valueOf(100 + runs.size());
                boolean good = runner.run(workflow, pullRequest(merge, run), () -> { });
                numbers.add(run + " " + path + " " + (good ? "success" : "failure"));
            }
        }
        return numbers;
    }

    /** A run that has ended so, with this artifact; nothing is graded. */
    void left(byte[] zip) throws IOException {
        left(zip, head);
    }

    /** The same for a commit that need not be the newest. */
    void left(byte[] zip, String commit) throws IOException {
        github.keep("100", "report", zip);
        report("100 " + GRADE + " success", commit);
    }

    /** @param run its number, its workflow, how it ended, and the event it was of if that was no pull request */
    void report(String run) throws IOException {
        report(run, head);
    }

    private void report(String run, String commit) throws IOException {
        String[] words = run.split(" ");
        ObjectNode event = event("workflow_run", new Git(base).run("rev-parse", "main"), "200" + words[0]);
        ObjectNode about = event.with("event").putObject("workflow_run").put("id", words[0]).put("path", words[1]).put("conclusion", words[2])
                .put("event", words.length > 3 ? words[3] : "pull_request").put("head_sha", commit).put("head_branch", "work").put("html_url", "https://github.com/course/kit/actions/runs/" + words[0]);
        about.putObject("head_repository").put("full_name", "ada/kit").putObject("owner").put("login", "ada");
        event.with("event").putObject("repository").put("default_branch", "main");
        Runner runner = new Runner(github);
        runs.add(runner);
        runner.run(Runner.parse(new Git(base).run("show", "main:.github/workflows/report.yml")), event, between);
    }

    private ObjectNode pullRequest(String merge, String run) throws IOException {
        ObjectNode event = event("pull_request", merge, run);
        ObjectNode about = event.with("event").putObject("pull_request").put("number", 1);
        about.putObject("head").put("sha", head);
        about.putObject("base").put("sha", new Git(base).run("rev-parse", "main"));
        return event;
    }

    private static ObjectNode event(String name, String sha, String run) {
        ObjectNode event = JsonNodeFactory.instance.objectNode().put("event_name", name).put("sha", sha).put("run_id", run);
        event.putObject("event");
        return event;
    }
}

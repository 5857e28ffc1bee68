package threadwork.grader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import threadwork.grader.acceptance.Acceptance;
import threadwork.grader.acceptance.Changes;
import threadwork.grader.acceptance.Posting;
import threadwork.grader.acceptance.Refused;
import threadwork.grader.intake.BadSubmission;
import threadwork.grader.intake.Intake;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Submission;
import threadwork.grader.plan.Rubric;
import threadwork.grader.report.WholeFile;

@Command(name = "accept", hidden = true,
        description = "Check a report that an untrusted run has made, and write what is to be posted of it. For the workflow that reports on pull requests.", footer = {
        "", "DIR gets the files state, description and comment.md.",
        "", "Examples:",
        "  threadwork accept report.zip --commit 547c20dc2803c72f5a892ccde5a80c63dd3a4e0c --repository pull.git --changes changes.json --out posting",
        "", "Exit code: 0 done, whether the report is believed or not; 2 usage; 3 the grader itself failed."})
final class AcceptCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ZIP", description = "The artifact, as it was downloaded.")
    Path artifact;

    @Option(names = "--commit", paramLabel = "ID", required = true, description = "The commit that the report has to be on, all 40 digits.")
    String commit;

    @Option(names = "--repository", paramLabel = "DIR", required = true, description = "A repository that has this commit; nothing is checked out.")
    Path repository;

    @Option(names = "--changes", paramLabel = "FILE", required = true, description = "GitHub's comparison of this commit with the base branch, as JSON.")
    Path changes;

    @Option(names = "--exercise", paramLabel = "EX", description = "The exercises that the report has to be on; may be given several times.")
    List<String> exercises = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write what is to be posted.")
    Path out;

    @Override
    public Integer call() throws IOException, BadSubmission {
        if (!commit.matches("[0-9a-f]{40}")) {
            throw new UsageError("'" + commit + "' is not the whole id of a commit.", "It has 40 digits, 0 to 9 and a to f.");
        }
        List<Exercise> plan = new Course(Rubric.ofThisKit()).chosen(exercises);
        Submission submission = new Intake(Stubs.ofThisKit()).read(repository, commit);
        Posting posting = posting(plan, submission);
        Files.createDirectories(out);
        WholeFile.write(out.resolve("state"), posting.state() + "\n");
        WholeFile.write(out.resolve("description"), posting.description() + "\n");
        WholeFile.write(out.resolve("comment.md"), posting.comment());
        Output.of(false).line(posting.state() + ": " + posting.description());
        return ExitCode.DONE;
    }

    private Posting posting(List<Exercise> plan, Submission submission) throws IOException {
        try {
            Changes changed = Changes.read(Files.readAllBytes(changes));
            return Posting.scored(new Acceptance(plan).accept(artifact, changed, submission), changed, commit);
        } catch (Refused refused) {
            return Posting.refused(refused, commit);
        }
    }
}

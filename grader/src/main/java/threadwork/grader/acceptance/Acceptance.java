package threadwork.grader.acceptance;

import java.nio.file.Path;
import java.util.List;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Report;
import threadwork.grader.model.Submission;
import threadwork.grader.report.BadReport;
import threadwork.grader.report.JsonReportReader;

/** What is asked of a report before it is believed. */
public final class Acceptance {

    private final List<Exercise> plan;

    /** @param plan the exercises and checks that the report has to be on */
    public Acceptance(List<Exercise> plan) {
        this.plan = List.copyOf(plan);
    }

    /**
     * Reads the report.
     *
     * @param artifact   as it was downloaded
     * @param submission the files of the commit that the report has to be on, read here
     * @throws Refused if any of it is not as our own grader, run by our own workflow on this commit, would have left it
     */
    public Report accept(Path artifact, Changes changes, Submission submission) throws Refused {
        changes.leaveTheWorkflowsAlone();
        Report report = read(Artifact.report(artifact));
        if (!commit(report.submission()).equals(commit(submission.name())) || !report.sha256().equals(submission.sha256())) {
            throw new Refused("the report is on another commit");
        }
        return report;
    }

    private Report read(byte[] json) throws Refused {
        try {
            return JsonReportReader.read(json, plan);
        } catch (BadReport bad) {
            throw new Refused("the report is not one of ours: " + bad.getMessage());
        }
    }

    /** The end of a name such as {@code submission@547c20dc28}. */
    private static String commit(String name) {
        return name.substring(name.lastIndexOf('@') + 1);
    }
}

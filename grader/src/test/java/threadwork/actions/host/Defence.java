package threadwork.actions.host;

/**
 * A line that keeps something out, and the case that shows it: without the line, that case fails.
 *
 * @param file  where it stands
 * @param line  a text that stands there
 * @param other what stands there once it is removed
 * @param shown the name of the case
 */
record Defence(String name, String file, String line, String other, String shown) {

    private static final String JUDGE = ".github/scripts/judge.sh";
    private static final String GRADE = ".github/scripts/grade.sh";
    private static final String POST = ".github/scripts/post.sh";
    private static final String REPORT = ".github/workflows/report.yml";

    static Defence[] all() {
        return new Defence[] {
            new Defence("the grader comes from the base", ".github/workflows/grade.yml", "          ref: ${{ github.event.pull_request.base.sha }}\n", "",
                    "a launcher that forges"),
            new Defence("scripts come from the base", ".github/workflows/grade.yml", "          ref: ${{ github.event.pull_request.base.sha }}\n", "", "another script"),
            new Defence("the runner takes no commands meanwhile", GRADE, "echo \"::stop-commands::$token\"", "true", "a program prints commands for the runner, and Markdown"),
            new Defence("the older commands are taken apart", GRADE, "sed -u 's/##\\[/## [/g'", "cat", "a program prints commands for the runner, and Markdown"),
            new Defence("the workflow's path", JUDGE, "[[ ${RUN_PATH%%@*} == .github/workflows/grade.yml ]]", "true", "a second workflow of the same name"),
            new Defence("the pull request's head", JUDGE, ".head.sha == env.HEAD_SHA and ", "", "a push between grading and reporting"),
            new Defence("the head's repository", JUDGE, " and .head.repo.full_name == env.HEAD_REPOSITORY", "", "the same commit in another repository of its owner"),
            new Defence("the base branch", JUDGE, " -f base=\"$DEFAULT_BRANCH\"", "", "a pull request to another branch"),
            new Defence("what exactly this commit changes", JUDGE, "compare/$DEFAULT_BRANCH...$HEAD_SHA", "compare/$HEAD_SHA...$HEAD_SHA",
                    "another workflow, which forges and tries to post itself"),
            new Defence("how the run ended", JUDGE, "[[ $CONCLUSION == success ]]", "true", "a run that failed, and left a report all the same"),
            new Defence("one artifact", JUDGE, "[[ $(wc -l < \"$work/artifacts\") == 1 ]]", "true", "a run that left nothing"),
            new Defence("its size, before it is downloaded", JUDGE, "(( bytes <= most_bytes ))", "true", "an artifact of 20 MB"),
            new Defence("the report is judged", JUDGE, "accept \"$work/report.zip\" --commit \"$HEAD_SHA\"", "accept \"$work/report.zip\" --commit \"$(git -C \"$GITHUB_WORKSPACE\" rev-parse HEAD)\"",
                    "a failing pull request"),
            new Defence("the event of the run", REPORT, "github.event.workflow_run.event == 'pull_request' &&", "", "a run for a push"),
            new Defence("runs that wait for approval", REPORT, "github.event.workflow_run.conclusion != 'action_required'", "true == true", "a first-time contributor, before and after approval"),
            new Defence("who may write statuses", REPORT, "statuses: write", "statuses: read", "a failing pull request"),
            new Defence("the head once more before posting", POST, "[[ $head == \"$HEAD_SHA\" ]]", "true", "a push while the report is judged"),
            new Defence("whose the comment is", POST, ".user.login == \"github-actions[bot]\" and ", "", "a comment of somebody's that looks like ours"),
        };
    }
}

package threadwork.grader.child;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import threadwork.grader.channel.FrameWriter;
import threadwork.grader.channel.Message;
import threadwork.grader.model.Kind;

/** Does once what children do all their lives, so that the archive they start from holds all that they load. */
final class Training {

    private final FrameWriter out = new FrameWriter(OutputStream.nullOutputStream(), new byte[ChecksMain.KEY_BYTES]);
    private final Engines engines = new Engines();
    private final CapturedOutput output = CapturedOutput.install();

    void run() throws Exception {
        for (Kind kind : List.of(Kind.UNIT, Kind.PROPERTY, Kind.STRESS)) {
            WarmUp.of(engines, kind);
        }
        out.write(new Message.Ready());
        ClassLoader noSubmission = CheckClasses.seeing(Path.of(""));
        noSubmission.loadClass("threadwork.checks.ex01start.package-info");
        CheckRunner runner = new CheckRunner(engines, noSubmission, output);
        for (TrainingChecks.One check : TrainingChecks.ALL) {
            exercise(runner, check);
        }
        out.write(new Message.Threads(ThreadDump.text()));
    }

    private void exercise(CheckRunner runner, TrainingChecks.One check) throws IOException {
        out.write(runner.run(check.kind(), TrainingChecks.class.getName(), check.member(), check.member()));
    }
}

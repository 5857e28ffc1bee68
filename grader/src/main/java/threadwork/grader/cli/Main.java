package threadwork.grader.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import threadwork.grader.Grader;
import threadwork.grader.intake.BadSubmission;
import threadwork.grader.jvm.GraderClosed;
import threadwork.grader.plan.Rubric;
import threadwork.grader.report.ConsoleReport;

@Command(name = "threadwork", description = "Learn Java threading by doing, with a grader that can be trusted.",
        mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        subcommands = {CheckCommand.class, GradeCommand.class, ListCommand.class, CalibrateCommand.class, RunCommand.class,
                TourCommand.class, NewCommand.class, DoctorCommand.class, AcceptCommand.class, CommandLine.HelpCommand.class},
        footer = {"", "Start here:", "  threadwork               where am I, and what next", "  threadwork check ex01start"})
public final class Main implements Callable<Integer> {

    @Option(names = "--no-color", description = "No colours, even on a terminal.")
    boolean noColour;

    private Main() {
    }

    public static void main(String[] arguments) {
        Output.install();
        System.exit(run(arguments));
    }

    /** Runs the command without ending the JVM. */
    static int run(String... arguments) {
        CommandLine command = new CommandLine(new Main());
        command.setExecutionExceptionHandler((thrown, parsed, result) -> explain(thrown));
        command.getSubcommands().values().forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
        return command.execute(arguments);
    }

    /** A user's mistake gets no stack trace; a mistake of ours does. */
    private static int explain(Exception thrown) {
        if (thrown instanceof GraderClosed || thrown.getCause() instanceof GraderClosed) {
            return ExitCode.GRADER_FAILED;
        }
        if (thrown instanceof UsageError || thrown instanceof BadSubmission) {
            System.err.println(thrown.getMessage());
            return ExitCode.USAGE;
        }
        System.err.println("The grader itself failed; this says nothing about the submission.");
        System.err.println("Please report it with what follows.");
        thrown.printStackTrace();
        return ExitCode.GRADER_FAILED;
    }

    @Override
    public Integer call() {
        ConsoleReport console = new ConsoleReport(Output.style(noColour));
        Output output = Output.of(false);
        output.lines(console.course(Rubric.ofThisKit()));
        output.line("");
        output.line("Check your work with: ./threadwork check EX");
        return ExitCode.DONE;
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Threadwork " + Grader.version() + " on Java " + System.getProperty("java.version")};
        }
    }
}

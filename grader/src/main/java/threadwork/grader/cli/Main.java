package threadwork.grader.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import threadwork.grader.Grader;
import threadwork.grader.intake.BadSubmission;
import threadwork.grader.jvm.GraderClosed;
import threadwork.grader.report.ConsoleReport;

@Command(name = "threadwork", description = "Learn Java threading by doing, with a grader that can be trusted.",
        mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        subcommands = {CheckCommand.class, WatchCommand.class, HintCommand.class, ReplayCommand.class, ResetCommand.class,
                ListCommand.class, RunCommand.class, TourCommand.class, GradeCommand.class, CalibrateCommand.class, NewCommand.class, DoctorCommand.class,
                AcceptCommand.class, AutoComplete.GenerateCompletion.class, CommandLine.HelpCommand.class},
        footer = {"", "Examples:", "  threadwork               where am I, and what next", "  threadwork check ex01start"})
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
        return commandLine().execute(arguments);
    }

    /** The whole command as picocli knows it. */
    static CommandLine commandLine() {
        CommandLine command = new CommandLine(new Main());
        command.setExecutionExceptionHandler((thrown, parsed, result) -> explain(thrown));
        command.getSubcommands().values().forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
        // These two are picocli's own, and come without.
        examples(command, "help", "  threadwork help          all commands", "  threadwork help check    the same as threadwork check --help");
        examples(command, "generate-completion", "  source <(./threadwork generate-completion)    in bash or zsh, for as long as this shell lives",
                "  ./threadwork generate-completion > ~/.threadwork-completion    then, in ~/.bashrc: source ~/.threadwork-completion");
        return command;
    }

    private static void examples(CommandLine command, String name, String... lines) {
        command.getSubcommands().get(name).getCommandSpec().usageMessage()
                .footer(Stream.concat(Stream.of("", "Examples:"), Stream.of(lines)).toArray(String[]::new));
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
    public Integer call() throws IOException {
        Output.of(false).lines(WhereAmI.now(Home.find()).lines(new ConsoleReport(Output.style(noColour))));
        return ExitCode.DONE;
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Threadwork " + Grader.version() + " on Java " + System.getProperty("java.version")};
        }
    }
}

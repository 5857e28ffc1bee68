package threadwork.grader.cli;

import picocli.CommandLine.Option;
import threadwork.grader.sandbox.Bubblewrap;
import threadwork.grader.sandbox.Finding;
import threadwork.grader.sandbox.PlainProcess;
import threadwork.grader.sandbox.Sandbox;
import threadwork.grader.sandbox.Trial;

/** What submissions run in, for all commands that run any. */
final class SandboxOption {

    @Option(names = "--sandbox", paramLabel = "TIER", defaultValue = "auto",
            description = "What submissions run in: bubblewrap, none (a process of their own), or auto: the best that works here "
                    + "(default: ${DEFAULT-VALUE}). See threadwork doctor.")
    String wanted;

    /** The tier that was asked for, found to work. */
    Sandbox chosen() {
        return switch (wanted) {
            case "auto" -> Trial.onThisMachine().sandbox();
            case "none" -> new PlainProcess();
            case Bubblewrap.TIER -> onlyBubblewrap(Trial.onThisMachine());
            default -> throw new UsageError("There is no sandbox '" + wanted + "'.", "Say auto, bubblewrap or none.");
        };
    }

    static Sandbox onlyBubblewrap(Finding found) {
        if (!found.isBest()) {
            throw new UsageError("There is no bubblewrap for submissions to run in. " + found.why(),
                    found.next() + System.lineSeparator() + "Or take what this machine has, with --sandbox auto.");
        }
        return found.sandbox();
    }
}

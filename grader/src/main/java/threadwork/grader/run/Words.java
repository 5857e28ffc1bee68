package threadwork.grader.run;

import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Feedback;

/** What a student reads when a check was stopped by something else than its own claim. */
final class Words {

    private static final String KILLED = "No Java program does that to itself: the machine may be out of memory.";

    private Words() {
    }

    static Feedback threw(String sentence) {
        return new Feedback(sentence, "The check did not ask for an exception here, so it could not go on.",
                "Open the line that is named, and decide what should happen there instead.");
    }

    /** Whatever a check is about: who waits in a circle learns nothing from its why. */
    static Feedback deadlock(String what) {
        return new Feedback(what, "Each of these threads waits for what the next one has, so none of them can ever go on.",
                "Break the circle at one of the lines below: let every thread take the locks in the same order, or hold no lock while it waits.");
    }

    static Feedback notStarted(String todo) {
        return new Feedback("The gap is still open: " + todo.replaceFirst("^TODO: ?", "") + ".",
                "This check looks at code that still has its TODO.", "Read the README beside the file, then replace the TODO with your code.");
    }

    static Feedback overTime(long seconds) {
        return new Feedback("Your code was still busy, or still waiting, after " + seconds + " seconds of its own time.",
                "A loop whose end never comes, or threads that wait for something nobody will do, look like this.",
                "The threads below were caught in the act: start at the first line of your own code.");
    }

    static Feedback budgetSpent(long seconds) {
        return new Feedback("Not run: the checks before it used up the time of this exercise, " + seconds + " seconds of its own.",
                "A right solution takes less than a tenth of that for all checks together.",
                "Mend what was still busy, or still waiting, in the checks above; this one is run as soon as they end.");
    }

    static Feedback exited(int status) {
        return new Feedback("Your code ended the whole program (exit status " + status + ") in the middle of this check.",
                "System.exit ends every thread of the JVM, whoever runs in it.", "Return from the method, or throw an exception, instead.");
    }

    static Feedback outOfMemory() {
        return new Feedback("Your code used up all memory in the middle of this check.",
                "Something grows without end: a list, a queue, or the number of threads.",
                "Look for a loop that adds and never takes away.");
    }

    static Feedback channelTouched() {
        return new Feedback("Something wrote where only the grader writes its results.",
                "Results that did not come from the grader do not count.", "Print with System.out only.");
    }

    static Feedback prerequisiteMissing(Check needed) {
        return new Feedback("Not run: it builds on the check '" + spoken(needed) + "'.", "That check has not passed yet.",
                "Make that one pass first; this one is run as soon as it does.");
    }

    static Feedback prerequisiteUnknown(Check needed) {
        return new Feedback("Not run: it builds on the check '" + spoken(needed) + "'.", "That check could not be judged this time.",
                "Nothing for you to do: run it again, or let a person look.");
    }

    static Feedback inconclusive(String what) {
        return new Feedback("It could not be found out: " + what, "The machine was too busy, or this cannot be told on it.",
                "This costs you nothing. Run it again when the machine is quieter.");
    }

    static Feedback notConfirmed() {
        return new Feedback("A schedule that failed could not be made to fail again.", "What does not come again the same way is no evidence.",
                "This costs you nothing. Please report it with the evidence below.");
    }

    static Feedback searchTooLarge() {
        return new Feedback("The search through the schedules of this check ran out of memory.", "A single run of your code stays within it: the search is ours.",
                "This costs you nothing. Run it again; if it comes again, please report it.");
    }

    static Feedback jvmKilled(int status) {
        return new Feedback("The JVM of this check was ended from outside (status " + status + ").", KILLED, "This costs you nothing. Run it again.");
    }

    static boolean isKilled(CheckResult result) {
        return result.feedback().filter(feedback -> feedback.why().equals(KILLED)).isPresent();
    }

    static Feedback killedItself() {
        return new Feedback("The JVM of this check was ended by a signal, twice in a row.",
                "A process that your code starts can do that; the machine had memory left, and nobody else was there.",
                "Start the program that you are asked to start, and end no other one.");
    }

    static Feedback graderBroke(String what) {
        return new Feedback("The grader itself failed here: " + what + ".", "This is our mistake and not yours, and costs you nothing.",
                "Please report it with the evidence below.");
    }

    private static String spoken(Check check) {
        return check.name().replace('_', ' ');
    }
}

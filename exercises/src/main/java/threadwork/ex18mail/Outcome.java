package threadwork.ex18mail;

/**
 * What came of a mail. Given with the exercise.
 *
 * @param problem the exception that the server threw, or null if the mail was delivered
 */
public record Outcome(Mail mail, Exception problem) {

    public boolean delivered() {
        return problem == null;
    }
}

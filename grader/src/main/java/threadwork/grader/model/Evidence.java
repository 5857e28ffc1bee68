package threadwork.grader.model;

/**
 * Something that shows why a check came to its verdict.
 *
 * @param type one of {@code threads}, {@code outcomes}, {@code counter-example}, {@code exception}, {@code compiler}, {@code output},
 *             {@code schedule}, {@code refusal}, {@link #EXPLORATION}
 * @param text readable as it stands, lines separated by {@code \n}
 */
public record Evidence(String type, String text) {

    /** How many schedules were looked at; the one kind that a check has that passed, and too dry for a screen. */
    public static final String EXPLORATION = "exploration";
}

package threadwork.grader.model;

import threadwork.grader.model.evidence.Detail;
import threadwork.grader.model.evidence.None;

/**
 * Something that shows why a check came to its verdict.
 *
 * @param type   one of {@code threads}, {@code deadlock}, {@code outcomes}, {@code counter-example}, {@code exception}, {@code compiler},
 *               {@code output}, {@code schedule}, {@code races}, {@code rule}, {@code refusal}, {@code timeline}, {@link #EXPLORATION}
 * @param text   readable as it stands, lines separated by {@code \n}
 * @param detail the same as values; the type of a piece tells what it is about, and not of what class this is
 */
public record Evidence(String type, String text, Detail detail) {

    /** How many schedules were looked at; the one kind that a check has that passed, and too dry for a screen. */
    public static final String EXPLORATION = "exploration";

    /** Text is all there is. */
    public Evidence(String type, String text) {
        this(type, text, new None());
    }
}

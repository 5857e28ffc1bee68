package threadwork.grader.model;

/**
 * What a student reads when a check did not pass.
 *
 * @param what what happened, with the values that were seen
 * @param why  what is behind it
 * @param next what to do now
 */
public record Feedback(String what, String why, String next) {
}

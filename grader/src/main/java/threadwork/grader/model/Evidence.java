package threadwork.grader.model;

/**
 * Something that shows why a check did not pass.
 *
 * @param type one of {@code threads}, {@code outcomes}, {@code counter-example}, {@code exception}, {@code compiler}, {@code output},
 *             {@code schedule}
 * @param text readable as it stands, lines separated by {@code \n}
 */
public record Evidence(String type, String text) {
}

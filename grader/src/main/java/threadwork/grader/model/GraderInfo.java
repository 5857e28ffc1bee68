package threadwork.grader.model;

/**
 * Who judged, and where.
 *
 * @param version of Threadwork
 * @param java    the version of the JVM that the submission ran on
 * @param cores   processors available
 * @param sandbox the tier of isolation between the submission and this machine: {@code process} is a JVM of its own
 */
public record GraderInfo(String version, String java, int cores, String sandbox) {
}

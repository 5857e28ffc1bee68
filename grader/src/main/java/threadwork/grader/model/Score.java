package threadwork.grader.model;

/**
 * Points, always whole.
 *
 * @param earned   from 0 to {@code possible}
 * @param possible what a full solution earns
 */
public record Score(int earned, int possible) {
}

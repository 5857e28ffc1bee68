package threadwork.grader.model;

import java.util.List;

/**
 * One exercise with its rubric.
 *
 * @param id      such as {@code ex06race}; also the package below {@code threadwork}
 * @param number  its place in the course, from 1
 * @param title   a few words
 * @param concept what it teaches, in one sentence
 * @param checks  in the order in which they are shown
 */
public record Exercise(String id, int number, String title, String concept, List<Check> checks) {

    public Exercise {
        checks = List.copyOf(checks);
    }

    /** What all its checks are worth together. */
    public int points() {
        return checks.stream().mapToInt(Check::points).sum();
    }
}

package threadwork.grader.model;

import java.util.List;

/**
 * One planned check: a claim about the student's program.
 *
 * @param exercise  the exercise's id, such as {@code ex06race}
 * @param name      the claim, such as {@code total_is_always_the_sum_of_the_pages}; unique in its exercise
 * @param kind      how it finds out
 * @param points    what it is worth, at least 1
 * @param type      binary name of the class that holds the check
 * @param member    the method in that class, or empty where the class itself is the check (a stress state)
 * @param requires  names of checks of the same exercise that must pass first
 * @param why       what is behind a failure, in one or two sentences
 * @param next      what to do about it
 */
public record Check(String exercise, String name, Kind kind, int points, String type, String member,
                    List<String> requires, String why, String next) {

    public Check {
        requires = List.copyOf(requires);
    }

    /** The id in reports and on the command line: {@code ex06race/total_is_always_the_sum_of_the_pages}. */
    public String id() {
        return exercise + "/" + name;
    }
}

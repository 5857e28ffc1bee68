package threadwork.ex15process;

/**
 * What a program left when it ended. Given with the exercise; leave it as it is.
 *
 * @param exit its exit code: 0 if all went well, by custom
 * @param out  all that it wrote to its standard output, line ends as they came
 * @param err  the same of its standard error
 */
public record Outcome(int exit, String out, String err) {
}

package threadwork.explore.search;

/**
 * How much was tried.
 *
 * @param executions  run in all
 * @param pruned      of those, how many ended in a state that was seen before
 * @param states      that were told apart
 * @param exhausted   all schedules with up to so many preemptions were run; -1 for none
 * @param complete    whether there are no others at all
 * @param random      executions with random priorities among them
 * @param steps       of all executions
 * @param longest     the most steps in one
 */
public record Coverage(int executions, int pruned, int states, int exhausted, boolean complete, int random, long steps, long longest) {

    /** Such as {@code every schedule with up to 2 preemptions (87 run)}. */
    @Override
    public String toString() {
        if (complete) {
            return "every schedule there is (" + executions + " run)";
        }
        String all = exhausted < 0 ? "" : "every schedule with up to " + exhausted + " preemption" + (exhausted == 1 ? "" : "s") + " (";
        return all + executions + " run" + (exhausted < 0 ? ", of a larger number" : ")");
    }
}

package threadwork.explore.search;

import threadwork.explore.run.Ending;
import threadwork.explore.run.Outcome;

/** Counts what a search has done, and says when that is enough. */
final class Effort {

    private final Budget budget;
    private int executions;
    private int executionsAtRace = -1;
    private int pruned;
    private int random;
    private long steps;
    private long longest;

    Effort(Budget budget) {
        this.budget = budget;
    }

    void count(Outcome outcome) {
        executions++;
        pruned += outcome.ending() == Ending.SEEN_BEFORE ? 1 : 0;
        steps += outcome.steps();
        longest = Math.max(longest, outcome.steps());
    }

    /** The first data race was found in the execution that was counted last. */
    void raceFound() {
        executionsAtRace = executions;
    }

    /** Whether the systematic search has had its share. */
    boolean isSpent() {
        return executions >= budget.executions() || steps >= budget.steps()
                || executionsAtRace >= 0 && executions - executionsAtRace >= budget.afterRace();
    }

    /** The number of the next random schedule, from 0, or -1 if there were enough. */
    int nextRandom() {
        return random < budget.random() && steps < budget.steps() ? random++ : -1;
    }

    /**
     * What was covered.
     *
     * @param exhausted preemptions with which every schedule was run, -1 for none
     * @param complete  whether there are no other schedules
     */
    Coverage coverage(int states, int exhausted, boolean complete) {
        return new Coverage(executions, pruned, states, exhausted, complete, random, steps, longest);
    }
}

package threadwork.explore;

/**
 * How far to explore.
 *
 * @param preemptions the most in one schedule, from 0; most bugs need one or two (Musuvathi and Qadeer, PLDI 2007)
 * @param executions  at most, from 1
 * @param random      executions with random priorities if not every schedule could be run
 * @param steps       of one execution, at most
 * @param inside      whether to switch inside java.util.concurrent too
 * @param anySpeed    whether sleepers may wake although others could still run
 * @param spurious    whether {@code wait} may return unasked, a few times in each thread
 * @param seed        of the random schedules
 */
public record Options(int preemptions, int executions, int random, long steps, boolean inside, boolean anySpeed, boolean spurious, long seed) {

    public static final Options USUAL = new Options(2, 4_000, 100, 20_000, false, false, false, 1);

    public Options withPreemptions(int most) {
        return new Options(most, executions, random, steps, inside, anySpeed, spurious, seed);
    }

    public Options withExecutions(int most) {
        return new Options(preemptions, most, random, steps, inside, anySpeed, spurious, seed);
    }

    /** One execution, without a search: it uses the memory of the scenario and next to none besides. */
    public Options once() {
        return new Options(0, 1, 0, steps, inside, anySpeed, spurious, seed);
    }

    public Options withInside() {
        return new Options(preemptions, executions, random, steps, true, anySpeed, spurious, seed);
    }

    public Options withAnySpeed() {
        return new Options(preemptions, executions, random, steps, inside, true, spurious, seed);
    }

    public Options withSpuriousWakeUps() {
        return new Options(preemptions, executions, random, steps, inside, anySpeed, true, seed);
    }

    public Options withSeed(long other) {
        return new Options(preemptions, executions, random, steps, inside, anySpeed, spurious, other);
    }
}

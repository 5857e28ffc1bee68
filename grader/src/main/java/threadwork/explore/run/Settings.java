package threadwork.explore.run;

import java.util.Set;

/**
 * How one execution is to be run.
 *
 * @param contended numbers of plain fields that threads were seen to race for: places to switch from then on
 * @param inside    whether to switch inside java.util.concurrent too, and not only at its calls
 * @param anySpeed  whether sleepers may wake although others could still run, as on a machine that gave those no core
 * @param spurious  whether {@code wait} may return although nobody notified, as the language allows (JLS 17.2.1)
 * @param maxSteps  after which an execution is given up
 * @param pace      how threads go on until then
 * @param traced    whether to keep every step
 * @param atRacesOnly whether to switch at contended fields only, so that a long execution has few places to switch
 */
public record Settings(Set<Integer> contended, boolean inside, boolean anySpeed, boolean spurious, long maxSteps, Pace pace,
                       boolean traced, boolean atRacesOnly) {

    /** Who has not come to an end after so many steps never will. */
    private static final long FOR_EVER = 1_000_000;

    /** The same, with every step kept. */
    public Settings withTrace() {
        return new Settings(contended, inside, anySpeed, spurious, maxSteps, pace, true, atRacesOnly);
    }

    /** The same, to find out whether an execution has an end at all. */
    public Settings forEver() {
        return new Settings(contended, inside, anySpeed, spurious, FOR_EVER, Pace.FOR_EVER, traced, atRacesOnly);
    }

    /**
     * For long executions: the same, switching nowhere but where threads race for a field. That one has no end says nothing, for who works is
     * not interrupted.
     */
    public Settings amongRaces() {
        return new Settings(contended, inside, anySpeed, spurious, FOR_EVER, pace, traced, true);
    }

    /** The same, where threads take their steps in turn. */
    public Settings inTurn() {
        return new Settings(contended, inside, anySpeed, spurious, maxSteps, Pace.IN_TURN, traced, atRacesOnly);
    }

    /** The same, with these contended fields. */
    public Settings withContended(Set<Integer> fields) {
        return new Settings(Set.copyOf(fields), inside, anySpeed, spurious, maxSteps, pace, traced, atRacesOnly);
    }
}

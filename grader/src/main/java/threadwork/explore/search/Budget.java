package threadwork.explore.search;

/**
 * How much to try. Counted in executions and never in seconds, so that the same code gets the same answer on every machine.
 *
 * @param preemptions  the most in one systematic schedule, from 0
 * @param executions   of the systematic search, at most
 * @param steps        of all executions, about at most: the one that goes beyond is the last
 * @param afterRace    executions of it after the first data race was found: to see what the race can lead to
 * @param random       executions with random priorities, where the systematic search was not complete
 */
public record Budget(int preemptions, int executions, long steps, int afterRace, int random) {
}

package threadwork.ex13slices;

/**
 * One turn of a thread on a CPU. Given with the exercise.
 *
 * @param thread which thread, counted from 0
 * @param cpu    which CPU, counted from 0
 * @param start  when the thread begins to run
 * @param end    when it stops running; it does not run in the unit of time that begins then
 */
public record Slice(int thread, int cpu, int start, int end) {
}

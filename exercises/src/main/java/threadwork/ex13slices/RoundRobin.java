package threadwork.ex13slices;

import java.util.List;

/**
 * Shares CPUs among threads. Nothing runs here: both methods compute who would run when, in whole units of time from 0 on.
 *
 * <p>All threads are ready at 0, and wait in one queue, thread 0 at its head. Each CPU does this, from 0 on:
 * <ol>
 * <li>It takes the thread at the head of the queue. If there is none, the CPU stops, and stays so.
 * <li>It switches, unless this is the thread that it ran last, or its first one. Nothing runs on it while it switches.
 * <li>It runs the thread for a quantum, or until the thread is done if that comes first. This is one {@link Slice}.
 * <li>Unless the thread is done, it goes to the end of the queue. At the same moment the CPU is back at 1.
 * </ol>
 * CPUs for which the same moment comes act one after the other, the one with the lowest number first. Each does all it has to
 * do in that moment, 4 and then 1, before the next one does.
 *
 * <p>Several threads may call these methods at the same time. Times stay far inside the range of an {@code int}.
 */
public final class RoundRobin {

    private RoundRobin() {
    }

    /**
     * Who runs when.
     *
     * @param bursts     how many units of time each thread needs on a CPU, at least 1; may be empty, and is not changed
     * @param cpus       how many there are, at least 1; their numbers begin at 0
     * @param quantum    how long a slice is at most, at least 1
     * @param switchCost how long a switch takes, from 0; it comes before the slice and is no part of it
     * @return all slices, in any order; a thread that goes on at once on the same CPU begins a new one
     */
    public static List<Slice> schedule(int[] bursts, int cpus, int quantum, int switchCost) {
        // TODO: keep a Queue of threads, and let the CPU that is free first take the next one.
        throw new UnsupportedOperationException("TODO: RoundRobin.schedule is yours to write");
    }

    /**
     * The same with hyper-threading: each core counts as two CPUs, CPU c and CPU c + {@code cores}. A switch takes no time.
     *
     * <p>In a unit of time in which the other CPU of its core runs no thread, a thread gets a whole unit of its burst done; in
     * any other one, {@code percent} of it. It is done at the end of the unit in which its burst is complete.
     *
     * @param bursts  how many units each thread needs on a core of its own, at least 1; may be empty, and is not changed
     * @param cores   how many there are, at least 1
     * @param quantum how much time a slice takes at most, however much gets done in it; at least 1
     * @param percent the speed of each of two threads that share a core, from 1 to 100
     * @return all slices, in any order, as above
     */
    public static List<Slice> hyperThreaded(int[] bursts, int cores, int quantum, int percent) {
        // TODO: go from one unit of time to the next; first see who runs in it, then how fast.
        throw new UnsupportedOperationException("TODO: RoundRobin.hyperThreaded is yours to write");
    }
}

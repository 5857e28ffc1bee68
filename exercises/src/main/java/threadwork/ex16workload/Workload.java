package threadwork.ex16workload;

import java.util.List;

/** Jobs that can be done in several ways. */
public final class Workload {

    /** @param jobs any number of them, of any kinds; none of them fails */
    public Workload(List<Job> jobs) {
        // TODO: keep the jobs.
    }

    /**
     * Does each job once, in the way that {@code strategy} says, and waits until all are done.
     *
     * @param gil for {@link Strategy#THREADS_UNDER_GIL}; no other strategy uses it
     * @return the results, in the order of the jobs, whichever of them is done first
     * @throws Exception if a process cannot be started, or this thread is interrupted while it waits
     */
    public List<String> run(Strategy strategy, Gil gil) throws Exception {
        // TODO: a switch over the four; what do all but the first have in common?
        throw new UnsupportedOperationException("TODO: Workload.run is yours to write");
    }

    /**
     * The strategy by which many jobs of this kind are done soonest, on a machine with many cores. If two are equally good in that,
     * the one with threads: to start a process costs more.
     *
     * @param gil whether the interpreter has a GIL; with one, threads are never {@link Strategy#THREADS}, but those under the GIL
     */
    public static Strategy choose(Kind kind, boolean gil) {
        // TODO: four cases, two of which are the same.
        throw new UnsupportedOperationException("TODO: Workload.choose is yours to write");
    }
}

package threadwork.grader.tour;

import java.util.List;

/**
 * One way, as it went on this machine.
 *
 * @param sums    what each worker did while the sums were computed
 * @param sleeps  likewise, for the sleeps
 */
record Measured(Way way, Run sums, Run sleeps) {

    /**
     * Some jobs done.
     *
     * @param began microseconds, as in {@link Span}
     * @param ended likewise
     */
    record Run(long began, long ended, List<Lane> lanes) {

        static Run of(Way way, List<Job> jobs) throws InterruptedException {
            long began = Span.now();
            List<Lane> lanes = way.run(jobs);
            return new Run(began, Span.now(), lanes);
        }

        double seconds() {
            return (ended - began) / 1e6;
        }
    }

    static Measured of(Way way, Notebook notebook) throws InterruptedException {
        return new Measured(way, Run.of(way, notebook.sums()), Run.of(way, notebook.sleeps()));
    }
}

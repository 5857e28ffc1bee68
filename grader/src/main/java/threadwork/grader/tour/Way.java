package threadwork.grader.tour;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way to do several jobs, with what the notebook measured for it in CPython, in seconds ({@code NaN}: it did not). Its threads
 * ran under CPython's lock.
 */
enum Way {
    ONE_AFTER_THE_OTHER("one after the other", 1.03, 15.0) {
        @Override
        List<Lane> run(List<Job> jobs) throws InterruptedException {
            Lane only = new Lane("main");
            for (Job job : jobs) {
                job.run(Turn.EVERYBODY, only);
            }
            return List.of(only);
        }
    },
    THREADS("threads", Double.NaN, Double.NaN) {
        @Override
        List<Lane> run(List<Job> jobs) throws InterruptedException {
            return new Threads(jobs, Turn.EVERYBODY).run();
        }
    },
    THREADS_UNDER_ONE_LOCK("threads, one lock", 1.02, 5.0) {
        @Override
        List<Lane> run(List<Job> jobs) throws InterruptedException {
            return new Threads(jobs, Turn.oneAtATime()).run();
        }
    },
    PROCESSES("processes", Double.NaN, Double.NaN) {
        @Override
        List<Lane> run(List<Job> jobs) throws InterruptedException {
            return new Processes(jobs).run();
        }
    };

    private final String words;
    private final double notebookSums;
    private final double notebookSleeps;

    Way(String words, double notebookSums, double notebookSleeps) {
        this.words = words;
        this.notebookSums = notebookSums;
        this.notebookSleeps = notebookSleeps;
    }

    String words() {
        return words;
    }

    double notebookSums() {
        return notebookSums;
    }

    double notebookSleeps() {
        return notebookSleeps;
    }

    /** Does all jobs, and returns when they are done. */
    abstract List<Lane> run(List<Job> jobs) throws InterruptedException;

    static List<Way> all() {
        return Stream.of(values()).toList();
    }
}

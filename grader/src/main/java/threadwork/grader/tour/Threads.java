package threadwork.grader.tour;

import java.util.ArrayList;
import java.util.List;

/** A thread for each job, all started before the first is waited for. */
final class Threads {

    private final List<Job> jobs;
    private final Turn turn;

    Threads(List<Job> jobs, Turn turn) {
        this.jobs = jobs;
        this.turn = turn;
    }

    List<Lane> run() throws InterruptedException {
        List<Lane> lanes = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Job job : jobs) {
            Lane lane = new Lane(job.name());
            lanes.add(lane);
            threads.add(new Thread(() -> doIt(job, lane), "tour: " + job.name()));
        }
        threads.forEach(Thread::start);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            threads.forEach(Thread::interrupt);
        }
        return lanes;
    }

    private void doIt(Job job, Lane lane) {
        try {
            job.run(turn, lane);
        } catch (InterruptedException brokenOff) {
            Thread.currentThread().interrupt();
        }
    }
}

package threadwork.grader.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import threadwork.grader.Grader;
import threadwork.grader.Prepared;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.SourceFile;

/** Runs cases through the grader, each many times with other random inputs. */
public final class Calibration {

    private final Grader grader;
    private final int repeat;
    private final int jobs;

    /**
     * @param repeat runs of each case, at least 1
     * @param jobs   cases that run at the same time, at least 1
     */
    public Calibration(Grader grader, int repeat, int jobs) {
        this.grader = grader;
        this.repeat = repeat;
        this.jobs = jobs;
    }

    /**
     * Runs all cases of an exercise.
     *
     * @param seed  the runs' seeds follow from it
     * @param heard is told of each case when all its runs are done
     * @throws IOException if the grader itself fails
     */
    public List<Tally> run(Exercise exercise, List<Case> cases, long seed, Consumer<Tally> heard) throws IOException {
        AtomicInteger number = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(jobs, work -> new Thread(work, "calibrating-" + number.incrementAndGet()));
        try {
            List<Future<Tally>> started = new ArrayList<>();
            for (Case one : cases) {
                started.add(workers.submit(() -> {
                    Tally tally = runs(exercise, one, new Random(seed + one.id().hashCode()));
                    heard.accept(tally);
                    return tally;
                }));
            }
            List<Tally> tallies = new ArrayList<>();
            for (Future<Tally> tally : started) {
                tallies.add(tally.get());
            }
            return tallies;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private Tally runs(Exercise exercise, Case one, Random seeds) throws IOException {
        Prepared prepared = grader.prepare(exercise, one.files().stream().collect(Collectors.groupingBy((SourceFile f) -> exercise.id())));
        Tally tally = new Tally(one);
        for (int i = 0; i < repeat; i++) {
            tally.add(grader.run(prepared, seeds.nextLong(), result -> { }));
        }
        return tally;
    }
}

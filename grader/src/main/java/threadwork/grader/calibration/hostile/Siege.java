package threadwork.grader.calibration.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import threadwork.grader.Grader;
import threadwork.grader.intake.Intake;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Exercise;

/** Makes all attacks on one grader, one after the other or several at a time. */
public final class Siege {

    private final Path home;
    private final Map<String, Exercise> exercises;
    private final int jobs;

    /**
     * @param home      the root of a clone of the kit
     * @param exercises all there are, by id
     * @param jobs      attacks at the same time, at least 1
     */
    public Siege(Path home, Map<String, Exercise> exercises, int jobs) {
        this.home = home;
        this.exercises = exercises;
        this.jobs = jobs;
    }

    /**
     * Which attacks to make.
     *
     * @param exercises those to attack, by id
     * @param names     of attacks; empty for all
     */
    public record Choice(Set<String> exercises, Set<String> names) {

        boolean contains(Attack attack) {
            return exercises.contains(attack.exercise()) && (names.isEmpty() || names.contains(attack.name()));
        }
    }

    /** Makes a grader, whose end is part of what is looked at. */
    @FunctionalInterface
    public interface Fortress {

        Grader build() throws IOException;
    }

    /**
     * @param heard is told of each attack when it is over
     * @throws IOException if an attack cannot be made
     */
    public SiegeReport run(Fortress fortress, Choice chosen, long seed, Consumer<Fate> heard) throws IOException {
        long began = System.nanoTime();
        List<Fate> fates;
        Set<String> left;
        try (Offspring offspring = Offspring.ofThisProcess()) {
            try (Grader grader = fortress.build()) {
                fates = attack(grader, chosen, seed, heard);
            }
            left = offspring.left();
        }
        return new SiegeReport(seed, (System.nanoTime() - began) / 1e9, fates, List.copyOf(left));
    }

    private List<Fate> attack(Grader grader, Choice chosen, long seed, Consumer<Fate> heard) throws IOException {
        Intake intake = new Intake(Stubs.ofThisKit());
        ExecutorService attackers = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Fate>> started = new ArrayList<>();
            for (Attack attack : new Attacks(home, exercises).all()) {
                if (chosen.contains(attack)) {
                    Trial trial = new Trial(grader, intake, attack, exercises.get(attack.exercise()), Companion.of(attack.exercise(), home, exercises));
                    started.add(attackers.submit(() -> {
                        Fate fate = trial.run(seed);
                        heard.accept(fate);
                        return fate;
                    }));
                }
            }
            List<Fate> fates = new ArrayList<>();
            for (Future<Fate> fate : started) {
                fates.add(fate.get());
            }
            return fates;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            attackers.shutdownNow();
        }
    }
}

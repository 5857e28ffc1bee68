package threadwork.grader.watch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Report;

/**
 * What a student sees between {@code threadwork watch} and {@code q}. All that happens comes through one queue and is dealt with by
 * one thread, so nothing here is shared; what a run has to say that is no longer the last one is dropped.
 */
public final class Watch {

    /** What the keys do that concern more than one run. */
    public interface Desk {

        /** The next hint of an exercise. */
        List<String> hint(Exercise exercise) throws IOException;

        /** The course, with what the student has of it. */
        List<String> list();

        /** The first exercise that is not done. */
        Exercise next();

        /** Keeps what a run has found. */
        void remember(Report report);
    }

    static final String KEYS = "h hint · n next · r run all · l list · q quit";

    private final List<Exercise> watched;
    private final Judge judge;
    private final Desk desk;
    private final Consumer<String> out;
    private Exercise current;
    private int run;

    /**
     * @param watched at least one
     * @param out     takes one line at a time
     */
    public Watch(List<Exercise> watched, Judge judge, Desk desk, Consumer<String> out) {
        this.watched = List.copyOf(watched);
        this.judge = judge;
        this.desk = desk;
        this.out = out;
        current = watched.contains(desk.next()) ? desk.next() : watched.get(0);
    }

    /**
     * Deals with events until {@code q} is pressed.
     *
     * @throws IOException          if the grader itself failed
     * @throws InterruptedException if this thread is interrupted
     */
    public void run(BlockingQueue<Event> events) throws IOException, InterruptedException {
        out.accept("Watching " + (watched.size() == 1 ? watched.get(0).id() : watched.size() + " exercises") + "; save a file to have it checked.");
        out.accept(KEYS);
        while (true) {
            Event event = events.take();
            if (event instanceof Event.Pressed pressed && pressed.key() == 'q') {
                return;
            }
            handle(event, events::add);
        }
    }

    private void handle(Event event, Consumer<Event> events) throws IOException {
        if (event instanceof Event.Saved saved) {
            start(watched.stream().filter(exercise -> saved.exercises().contains(exercise.id())).toList(), events);
        } else if (event instanceof Event.Pressed pressed) {
            press(Character.toLowerCase(pressed.key()), events);
        } else if (event instanceof Event.Told told && told.run() == run) {
            out.accept(told.line());
        } else if (event instanceof Event.Judged judged && judged.run() == run) {
            desk.remember(judged.report());
            out.accept(judged.report().score().earned() + " of " + judged.report().score().possible() + " points. " + KEYS);
        } else if (event instanceof Event.Failed failed && failed.run() == run) {
            throw new IOException(failed.failure());
        }
    }

    private void start(List<Exercise> exercises, Consumer<Event> events) {
        if (!exercises.isEmpty()) {
            current = exercises.get(0);
            out.accept("");
            judge.start(++run, exercises, events);
        }
    }

    private void press(char key, Consumer<Event> events) throws IOException {
        switch (key) {
            case 'h' -> show(desk.hint(current));
            case 'l' -> show(desk.list());
            case 'n' -> {
                Exercise next = desk.next();
                show(List.of("Next: " + next.id() + " (" + next.title() + ")", "See exercises/src/main/java/threadwork/" + next.id() + "/README.md",
                        watched.contains(next) ? "Save a file of it to have it checked." : "It is not watched: threadwork watch " + next.id()));
                current = watched.contains(next) ? next : current;
            }
            case 'r' -> start(watched, events);
            default -> {
                if (Character.isLetterOrDigit(key)) {
                    out.accept(KEYS);
                }
            }
        }
    }

    private void show(List<String> lines) {
        out.accept("");
        lines.forEach(out);
    }
}

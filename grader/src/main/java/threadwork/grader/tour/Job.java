package threadwork.grader.tour;

import java.util.List;

/** A piece of the notebook's work. It notes in its lane what it did when. */
interface Job {

    String name();

    /** @throws InterruptedException if the tour is broken off */
    void run(Turn turn, Lane lane) throws InterruptedException;

    /** What {@link TourProcess} makes the same job from. */
    List<String> arguments();
}

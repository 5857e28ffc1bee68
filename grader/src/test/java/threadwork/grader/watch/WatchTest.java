package threadwork.grader.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.GraderInfo;
import threadwork.grader.model.Report;
import threadwork.grader.model.Score;

/** What a student sees for what happens, with a script in place of fingers, files and grader. */
class WatchTest {

    private static final Exercise ONE = new Exercise("ex01one", 1, "One", "", List.of());
    private static final Exercise TWO = new Exercise("ex02two", 2, "Two", "", List.of());

    private final List<String> screen = new ArrayList<>();
    private final List<String> started = new ArrayList<>();
    private final List<Report> remembered = new ArrayList<>();

    @Test
    void a_save_has_its_own_exercise_checked_and_what_is_told_is_shown_and_kept() throws Exception {
        Report report = report(3);
        watch(List.of(ONE, TWO), saved("ex02two"), new Event.Told(1, "✔ passed"), new Event.Judged(1, report));
        assertEquals(List.of("1 [ex02two]"), started);
        assertTrue(screen.contains("✔ passed") && screen.get(screen.size() - 1).startsWith("3 of 9 points. "), screen.toString());
        assertEquals(List.of(report), remembered);
    }

    @Test
    void a_save_in_the_middle_starts_over_and_the_first_run_is_heard_no_more() throws Exception {
        watch(List.of(ONE), saved("ex01one"), new Event.Told(1, "early"), saved("ex01one"), new Event.Told(1, "stale"),
                new Event.Judged(1, report(1)), new Event.Failed(1, new IOException("ended")), new Event.Told(2, "fresh"), new Event.Judged(2, report(2)));
        assertEquals(List.of("1 [ex01one]", "2 [ex01one]"), started);
        assertTrue(screen.containsAll(List.of("early", "fresh")) && !screen.contains("stale"), screen.toString());
        assertEquals(List.of(report(2)), remembered);
    }

    @Test
    void a_save_of_what_is_not_watched_does_nothing() throws Exception {
        watch(List.of(ONE), saved("ex02two"));
        assertEquals(List.of(), started);
    }

    @Test
    void keys_do_what_the_line_below_says() throws Exception {
        watch(List.of(ONE, TWO), saved("ex02two"), press('h'), press('N'), press('h'), press('l'), press('r'), press('\n'), press('?'));
        assertEquals(List.of("1 [ex02two]", "2 [ex01one, ex02two]"), started);
        assertEquals(List.of("hint for ex02two", "Next: ex01one (One)", "hint for ex01one", "the course"),
                screen.stream().filter(line -> line.matches("hint for .*|Next: .*|the course")).toList());
        assertEquals(1, screen.stream().filter(Watch.KEYS::equals).count(), "an empty line or a sign is no question");
    }

    @Test
    void an_unknown_letter_shows_the_keys_and_the_next_exercise_may_not_be_watched() throws Exception {
        watch(List.of(TWO), press('x'), press('n'));
        assertEquals(2, screen.stream().filter(Watch.KEYS::equals).count());
        assertTrue(screen.contains("It is not watched: threadwork watch ex01one"), screen.toString());
    }

    @Test
    void nothing_is_heard_after_q() throws Exception {
        watch(List.of(ONE), press('q'), saved("ex01one"));
        assertEquals(List.of(), started);
    }

    @Test
    void a_failure_of_the_grader_ends_it_as_one() {
        IOException thrown = assertThrows(IOException.class, () -> watch(List.of(ONE), saved("ex01one"), new Event.Failed(1, new IOException("no JVM"))));
        assertEquals("no JVM", thrown.getCause().getMessage());
        assertFalse(screen.isEmpty());
    }

    private void watch(List<Exercise> watched, Event... script) throws IOException, InterruptedException {
        BlockingQueue<Event> events = new LinkedBlockingQueue<>(List.of(script));
        events.add(press('q'));
        Judge judge = (run, exercises, to) -> started.add(run + " " + exercises.stream().map(Exercise::id).toList());
        new Watch(watched, judge, new Desk(), (Consumer<String>) screen::add).run(events);
    }

    private static Event saved(String exercise) {
        return new Event.Saved(List.of(exercise));
    }

    private static Event press(char key) {
        return new Event.Pressed(key);
    }

    private static Report report(int earned) {
        return new Report("mine", "", new GraderInfo("0", "17", 2, "process"), 1, new Score(earned, 9), List.of(), List.of(), List.of());
    }

    private final class Desk implements Watch.Desk {

        @Override
        public List<String> hint(Exercise exercise) {
            return List.of("hint for " + exercise.id());
        }

        @Override
        public List<String> list() {
            return List.of("the course");
        }

        @Override
        public Exercise next() {
            return ONE;
        }

        @Override
        public void remember(Report report) {
            remembered.add(report);
        }
    }
}

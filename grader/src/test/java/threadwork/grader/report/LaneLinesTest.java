package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Verdict;
import threadwork.grader.model.evidence.Place;
import threadwork.grader.model.evidence.Schedule;

class LaneLinesTest {

    private static final int WIDTH = 74;

    @Test
    void two_threads_stand_side_by_side_each_in_its_lane() {
        Schedule schedule = new Schedule(List.of(step("main", "starts visitor"), step("visitor", "reads HitCounter.total = 0", 16),
                step("main", "waits for the end of visitor", 29)), 0);
        assertEquals("""
                main                                  visitor
                starts visitor
                                                      reads HitCounter.total = 0
                                                        [HitCounter:16]
                waits for the end of visitor
                  [HitCounter:29]""", String.join("\n", LaneLines.of(schedule, WIDTH, 24)));
    }

    @Test
    void of_a_long_schedule_the_end_is_shown() {
        Schedule schedule = new Schedule(IntStream.range(0, 30).mapToObj(i -> step(i % 2 == 0 ? "a" : "b", "does " + i)).toList(), 5);
        List<String> lines = LaneLines.of(schedule, WIDTH, 10);
        assertEquals(10, lines.size(), lines::toString);
        assertEquals("(27 steps before these: --verbose)", lines.get(1));
        assertTrue(lines.get(9).strip().equals("does 29"), lines::toString);
    }

    @Test
    void as_many_lines_as_there_is_room_for_are_used() {
        List<Schedule.Step> steps = IntStream.range(0, 9).mapToObj(i -> step("a", "does " + i)).toList();
        assertEquals(10, LaneLines.of(new Schedule(steps, 0), WIDTH, 10).size());
        assertTrue(LaneLines.of(new Schedule(steps, 0), WIDTH, 10).contains("does 0"));
    }

    @Test
    void where_there_are_too_many_threads_each_step_names_its_own() {
        Schedule schedule = new Schedule(List.of(step("a", "locks x"), step("b", "locks y"), step("c", "ends"), step("d", "ends")), 0);
        assertEquals(List.of("a: locks x", "b: locks y", "c: ends", "d: ends"), LaneLines.of(schedule, WIDTH, 24));
    }

    @Test
    void no_line_is_wider_than_there_is_room_whatever_threads_and_fields_are_called() {
        List<Schedule.Step> steps = new ArrayList<>();
        for (String name : List.of("x".repeat(200), "\u001B[2J", "three words here")) {
            steps.add(step(name, "writes " + "y".repeat(300) + " = \"" + Samples.HOSTILE + "\"", 7));
        }
        for (int threads = 1; threads <= 3; threads++) {
            List<String> lines = LaneLines.of(new Schedule(steps.subList(0, threads), 0), WIDTH, Integer.MAX_VALUE);
            assertTrue(lines.stream().allMatch(line -> Lines.columns(line) <= WIDTH), lines::toString);
            assertTrue(lines.stream().noneMatch(line -> line.contains("\u001B")), lines::toString);
        }
    }

    @Test
    void a_screen_has_the_end_of_it_and_all_of_it_is_shown_on_demand() {
        Schedule schedule = new Schedule(IntStream.range(0, 60).mapToObj(i -> step("a", "does " + i)).toList(), 0);
        var failed = List.of(Samples.result("ex06race", "it_counts", Verdict.FAILED, Samples.LOST, new Evidence("schedule", "…\n(60 schedules)", schedule)));
        List<String> screen = StoryLines.of(failed, Samples.PLAIN);
        assertTrue(screen.size() <= 24, screen::toString);
        assertTrue(screen.contains("    │ does 59") && screen.contains("    │ (60 schedules)") && !screen.contains("    │ does 0"), screen::toString);
        List<String> all = StoryLines.of(failed, Samples.PLAIN.withAll());
        assertTrue(all.contains("    │ does 0") && all.contains("    │ does 59"), all::toString);
    }

    private static Schedule.Step step(String thread, String text) {
        return new Schedule.Step(thread, "", "", "", Optional.empty(), text);
    }

    private static Schedule.Step step(String thread, String text, int line) {
        return new Schedule.Step(thread, "", "", "", Optional.of(new Place("HitCounter.java", line)), text);
    }
}

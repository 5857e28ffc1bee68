package threadwork.grader.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import threadwork.grader.model.evidence.Schedule;

/** A schedule: a lane for each thread, time going down, to be stepped through. */
record LanesView(Piece piece, List<String> threads, List<StepView> steps, int skipped) implements EvidenceView {

    /** More is no picture any more; what went wrong went wrong at the end. */
    private static final int MOST_STEPS = 400;

    /**
     * One thread does one thing.
     *
     * @param id     what links to it name
     * @param number from 1
     * @param lane   index of its thread
     * @param place  in words, or empty
     * @param lineId the line on this page, or empty where it is not the student's
     */
    record StepView(String id, int number, int lane, Schedule.Step step, String place, String lineId) {

        /** The step takes its words from its parts, so that these can be told apart by their looks. */
        boolean plain() {
            return step.text().equals(step.action() + after(" ", step.target()) + after(" = ", step.value()));
        }

        private static String after(String before, String text) {
            return text.isEmpty() ? "" : before + text;
        }
    }

    static LanesView of(Piece piece, Schedule schedule) {
        int out = Math.max(0, schedule.steps().size() - MOST_STEPS);
        List<Schedule.Step> shown = schedule.steps().subList(out, schedule.steps().size());
        Set<String> names = new LinkedHashSet<>();
        shown.forEach(step -> names.add(step.thread()));
        List<String> threads = List.copyOf(names);
        List<StepView> steps = new ArrayList<>();
        for (Schedule.Step step : shown) {
            int number = steps.size() + 1;
            String id = piece.id("s" + number);
            Piece.Link link = piece.link(step.place(), id).orElse(new Piece.Link("", ""));
            steps.add(new StepView(id, number, threads.indexOf(step.thread()), step, link.words(), link.lineId()));
        }
        return new LanesView(piece, threads, steps, schedule.skipped() + out);
    }

    String skippedInWords() {
        return skipped + (skipped == 1 ? " step" : " steps") + " before these " + (skipped == 1 ? "is" : "are") + " left out.";
    }
}

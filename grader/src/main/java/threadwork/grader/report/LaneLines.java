package threadwork.grader.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import threadwork.grader.model.evidence.Place;
import threadwork.grader.model.evidence.Schedule;

/**
 * A schedule as text: a lane for each thread, time going down, every line within the width. Where there are so many threads that a
 * lane would hold no sentence, each step begins with the name of its thread.
 */
final class LaneLines {

    private static final int LEAST_LANE = 22;
    private static final int GAP = 2;

    private final List<String> threads;
    private final int width;
    private final int lane;

    private LaneLines(List<String> threads, int width) {
        this.threads = threads;
        this.width = width;
        this.lane = (width - GAP * (threads.size() - 1)) / threads.size();
    }

    /**
     * The end of it, if it is long: what went wrong went wrong there.
     *
     * @param room lines, at least 2
     */
    static List<String> of(Schedule schedule, int width, int room) {
        Set<String> names = new LinkedHashSet<>();
        schedule.steps().forEach(step -> names.add(PlainText.line(step.thread())));
        return new LaneLines(List.copyOf(names), width).draw(schedule, room);
    }

    private List<String> draw(Schedule schedule, int room) {
        List<String> drawn = new ArrayList<>();
        int first = schedule.steps().size();
        int needed = (isSideBySide() ? 1 : 0) + 1;
        while (first > 0) {
            List<String> step = step(schedule.steps().get(first - 1));
            boolean whole = first == 1 && schedule.skipped() == 0;
            if (drawn.size() + step.size() + needed - (whole ? 1 : 0) > room) {
                break;
            }
            drawn.addAll(0, step);
            first--;
        }
        int before = first + schedule.skipped();
        List<String> lines = new ArrayList<>();
        if (isSideBySide()) {
            lines.add(heads());
        }
        if (before > 0) {
            lines.add(Words.stepsBefore(before));
        }
        lines.addAll(drawn);
        return lines;
    }

    private boolean isSideBySide() {
        return lane >= LEAST_LANE;
    }

    private String heads() {
        StringBuilder heads = new StringBuilder();
        threads.forEach(name -> heads.append(Lines.padded(Lines.cut(name, lane), lane + GAP)));
        return heads.toString().stripTrailing();
    }

    private List<String> step(Schedule.Step step) {
        String thread = PlainText.line(step.thread());
        String words = PlainText.line(step.text()) + step.place().map(LaneLines::where).orElse("");
        return isSideBySide() ? Lines.hang(" ".repeat((lane + GAP) * threads.indexOf(thread)), within(words, lane))
                : Lines.hang("", within(thread + ": " + words, width));
    }

    /** Lines after the first are moved in, so that a step is seen to go on. */
    private static List<String> within(String words, int room) {
        List<String> lines = Lines.wrap(words, room);
        if (lines.size() == 1) {
            return lines;
        }
        String first = lines.get(0);
        List<String> wrapped = new ArrayList<>(List.of(first));
        Lines.wrap(words.substring(first.length()).strip(), room - GAP).forEach(line -> wrapped.add(" ".repeat(GAP) + line));
        return wrapped;
    }

    private static String where(Place place) {
        return " [" + PlainText.line(place.file()).replace(".java", "") + ":" + place.line() + "]";
    }
}

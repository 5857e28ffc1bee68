package threadwork.grader.tour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which worker ran, waited or slept when: a row for each, time from left to right. */
final class Picture {

    private static final int COLUMNS = 60;

    private final boolean unicode;

    /** @param unicode whether the output can show block characters */
    Picture(boolean unicode) {
        this.unicode = unicode;
    }

    List<String> legend() {
        return List.of(Stream.of(Activity.values()).map(activity -> activity.sign(unicode) + " " + activity.words())
                .collect(Collectors.joining("   ")));
    }

    List<String> of(Measured.Run run) {
        List<String> rows = new ArrayList<>();
        for (Lane lane : run.lanes()) {
            StringBuilder row = new StringBuilder(String.format("%-18s", lane.name()));
            for (int column = 0; column < COLUMNS; column++) {
                row.append(sign(lane, moment(run, column), moment(run, column + 1)));
            }
            rows.add(row.toString().stripTrailing());
        }
        return rows;
    }

    private static long moment(Measured.Run run, int column) {
        return run.began() + (run.ended() - run.began()) * column / COLUMNS;
    }

    /** What the worker did most of that time. */
    private char sign(Lane lane, long from, long to) {
        Map<Activity, Long> times = new EnumMap<>(Activity.class);
        lane.spans().forEach(span -> times.merge(span.activity(), span.within(from, to), Long::sum));
        return times.entrySet().stream().filter(entry -> entry.getValue() > 0).max(Comparator.comparingLong(Map.Entry::getValue))
                .map(entry -> entry.getKey().sign(unicode)).orElse(' ');
    }
}

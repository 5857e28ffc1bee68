package threadwork.grader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import threadwork.grader.model.evidence.Timeline;

/**
 * What threads did over time: a bar for each, all on one scale. Widths are parts of the whole, so the picture grows with the room it is given.
 *
 * @param length of all, in microseconds, at least 1
 */
record TimelineView(Piece piece, long length, List<LaneView> lanes) implements EvidenceView {

    /** In the picture's own unit. */
    static final int ROW = 30;
    private static final int MOST_SPANS = 3_000;
    private static final int TICKS = 8;

    /** One thread. */
    record LaneView(Timeline.Lane lane, List<SpanView> spans) {

        String cpu() {
            return lane.cpuMicros() < 0 ? "" : time(lane.cpuMicros()) + " of CPU time";
        }
    }

    /** @param x where it begins, {@code width} how long it is, both in percent of the picture */
    record SpanView(Timeline.Span span, String x, String width, Optional<Piece.Link> place) {

        String look() {
            return span.doing().name().toLowerCase(Locale.ROOT);
        }

        String words() {
            String held = span.heldBy().isEmpty() ? "" : ", held by " + span.heldBy();
            return look() + (span.what().isEmpty() ? "" : ": " + span.what()) + held;
        }

        String from() {
            return time(span.from());
        }

        String to() {
            return time(span.to());
        }
    }

    /** @param x in percent of the picture */
    record Tick(String x, String words) {
    }

    static boolean canShow(Timeline timeline) {
        int spans = timeline.lanes().stream().mapToInt(lane -> lane.spans().size()).sum();
        return spans > 0 && spans <= MOST_SPANS;
    }

    static TimelineView of(Piece piece, Timeline timeline) {
        long length = Math.max(1, timeline.lanes().stream().flatMap(lane -> lane.spans().stream()).mapToLong(Timeline.Span::to).max().orElse(1));
        List<LaneView> lanes = timeline.lanes().stream().map(lane -> new LaneView(lane, lane.spans().stream()
                .map(span -> new SpanView(span, part(span.from(), length), part(Math.max(span.to() - span.from(), length / 500), length),
                        piece.link(span.place()))).toList())).toList();
        return new TimelineView(piece, length, lanes);
    }

    int height() {
        return ROW * lanes.size() + 26;
    }

    /** Round times, at most some eight. */
    List<Tick> ticks() {
        long step = 1;
        for (int factor = 0; length / step > TICKS; factor++) {
            step = factor % 3 == 1 ? step * 5 / 2 : step * 2;
        }
        List<Tick> ticks = new ArrayList<>();
        for (long at = 0; at < length; at += step) {
            ticks.add(new Tick(part(at, length), time(at)));
        }
        return ticks;
    }

    private static String part(long micros, long of) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * micros / of);
    }

    static String time(long micros) {
        if (micros < 1_000) {
            return micros == 0 ? "0" : micros + " µs";
        }
        boolean seconds = micros >= 1_000_000;
        String number = String.format(Locale.ROOT, "%.2f", micros / (seconds ? 1e6 : 1e3)).replaceFirst("\\.?0+$", "");
        return number + (seconds ? " s" : " ms");
    }
}

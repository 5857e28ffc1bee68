package threadwork.grader.tour;

import java.util.ArrayList;
import java.util.List;

/** What one worker did, from its first moment to its last. One thread writes; others read once that one has been joined. */
final class Lane {

    private final String name;
    private final List<Span> spans = new ArrayList<>();

    Lane(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    /** Adds what came next; the same activity again makes the last span longer. */
    void add(Activity activity, long from, long to) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).activity() == activity) {
            spans.set(last, new Span(activity, spans.get(last).from(), to));
        } else {
            spans.add(new Span(activity, from, to));
        }
    }

    long end() {
        return spans.stream().mapToLong(Span::to).max().orElse(0);
    }
}

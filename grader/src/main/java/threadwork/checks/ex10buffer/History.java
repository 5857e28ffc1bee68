package threadwork.checks.ex10buffer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import threadwork.ex10buffer.BoundedBuffer;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Watched;

/** What one thread did to a buffer, beside the same with a queue; another buffer stays empty all the while. */
final class History {

    private record Entry(String call, Object expected, List<Integer> after, Object seen, int size, int sizeOfOther) {
    }

    private final int capacity;
    private final Deque<Integer> queue = new ArrayDeque<>();
    private final List<Entry> entries = Collections.synchronizedList(new ArrayList<>());
    private int next = 1;

    private History(int capacity) {
        this.capacity = capacity;
    }

    /** First these steps, then as many offers as fill it and one more, then as many polls as empty it and one more. */
    static History of(int capacity, List<Step> steps) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(Collections.nCopies(capacity + 1, Step.OFFER));
        all.addAll(Collections.nCopies(capacity, Step.TAKE));
        all.addAll(Collections.nCopies(capacity, Step.PUT));
        all.addAll(Collections.nCopies(capacity + 1, Step.POLL));
        History history = new History(capacity);
        try (var call = Watched.run(() -> history.carryOut(all))) {
            call.result();
        }
        return history;
    }

    /** @throws Failure unless the constructor refuses this capacity */
    static void cannotBegin(int capacity) {
        try (var call = Watched.run(() -> new BoundedBuffer<Integer>(capacity))) {
            Throwable seen = call.failure();
            Failure.unless(seen instanceof IllegalArgumentException, "new BoundedBuffer<>(%d) threw %s.", capacity,
                    seen == null ? "nothing" : seen.getClass().getSimpleName());
        }
    }

    private void carryOut(List<Step> steps) throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(capacity);
        BoundedBuffer<Integer> other = new BoundedBuffer<>(capacity);
        for (Step step : steps) {
            if (step.canGoOn(queue, capacity)) {
                int element = next++;
                Object expected = step.of(queue, capacity, element);
                Object seen = step.on(buffer, element);
                entries.add(new Entry(step.words(element), expected, List.copyOf(queue), seen, buffer.size(), other.size()));
            }
        }
    }

    /** @throws Failure at the first call that did not do what it says */
    void isRight() {
        List<Integer> before = List.of();
        for (Entry entry : entries) {
            Failure.unless(Objects.equals(entry.seen, entry.expected), "A buffer for %d has %s in it. %s returned %s instead of %s.",
                    capacity, before, entry.call, entry.seen, entry.expected);
            Failure.unless(entry.size == entry.after.size(), "A buffer for %d has %s in it. After %s, size() says %d instead of %d.",
                    capacity, before, entry.call, entry.size, entry.after.size());
            Failure.unless(entry.sizeOfOther == 0, "Of two buffers, one was used; the other one says size() %d.", entry.sizeOfOther);
            before = entry.after;
        }
    }
}

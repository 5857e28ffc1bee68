package threadwork.grader.probe;

import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A deadlock: threads each of which waits for what the next one holds, the last one for the first. */
final class Cycle {

    private final Snapshot snapshot;
    private final Waits waits;
    private final List<Integer> members;

    private Cycle(Snapshot snapshot, List<Integer> members) {
        this.snapshot = snapshot;
        this.waits = new Waits(snapshot);
        this.members = members;
    }

    static Optional<Cycle> in(Snapshot snapshot) {
        Waits waits = new Waits(snapshot);
        for (int start = 0; start < snapshot.threads().size(); start++) {
            List<Integer> path = new ArrayList<>();
            Optional<Integer> next = Optional.of(start);
            while (next.isPresent() && !path.contains(next.get())) {
                path.add(next.get());
                next = waits.waitsFor(next.get());
            }
            if (next.isPresent()) {
                return Optional.of(new Cycle(snapshot, path.subList(path.indexOf(next.get()), path.size())));
            }
        }
        return Optional.empty();
    }

    /** As {@code "a" waits for "b", "b" waits for "a"}. */
    String brief() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            parts.add(waits.name(members.get(i)) + " waits for " + waits.name(members.get((i + 1) % members.size())));
        }
        return String.join(", ", parts);
    }

    /** One line per thread: what it wants, at which line, and where the one that has it took it. */
    String text() {
        StringBuilder text = new StringBuilder("Deadlock, none of these can go on:\n");
        for (int i = 0; i < members.size(); i++) {
            ThreadInfo wants = snapshot.info(members.get(i));
            ThreadInfo has = snapshot.info(members.get((i + 1) % members.size()));
            String line = Frames.line(wants.getStackTrace());
            text.append("  ").append(waits.name(members.get(i))).append(' ').append(waits.describe(members.get(i)))
                    .append(Waits.taken(has, wants.getLockInfo())).append(line.isEmpty() ? "" : ", at " + line).append('\n');
        }
        return text.toString();
    }
}

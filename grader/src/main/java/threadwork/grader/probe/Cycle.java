package threadwork.grader.probe;

import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.evidence.Deadlock;

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

    Evidence evidence() {
        List<Deadlock.Link> links = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int next = members.get((i + 1) % members.size());
            ThreadInfo wants = snapshot.info(members.get(i));
            links.add(new Deadlock.Link(snapshot.threads().get(members.get(i)).getName(), Frames.place(wants.getStackTrace()), Waits.wanted(wants),
                    snapshot.threads().get(next).getName(), Waits.takenAt(snapshot.info(next), wants.getLockInfo()).flatMap(Frames::place)));
        }
        return new Evidence("deadlock", text(), new Deadlock(links));
    }

    /** For each thread where it is, what it wants, and where the one that has it took it. */
    private String text() {
        StringBuilder text = new StringBuilder("None of these can go on:\n");
        for (int i = 0; i < members.size(); i++) {
            ThreadInfo wants = snapshot.info(members.get(i));
            int next = members.get((i + 1) % members.size());
            String line = Frames.line(wants.getStackTrace());
            String lock = Waits.wanted(wants);
            text.append(waits.name(members.get(i))).append(line.isEmpty() ? "" : " is at " + line).append('\n');
            if (lock.isEmpty()) {
                text.append("    and waits for ").append(waits.name(next)).append(" to end\n");
            } else {
                text.append("    and waits for the lock ").append(lock).append(",\n    which ").append(waits.name(next))
                        .append(Waits.takenAt(snapshot.info(next), wants.getLockInfo()).map(at -> " took at " + Frames.shown(at)).orElse(" holds")).append('\n');
            }
        }
        return text.toString().stripTrailing();
    }
}

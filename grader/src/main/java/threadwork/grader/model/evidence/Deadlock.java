package threadwork.grader.model.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Threads each of which waits for what the next one has, the last one for what the first has.
 *
 * @param links at least one: a thread can wait for itself
 */
public record Deadlock(List<Link> links) implements Detail {

    /**
     * A thread, and what keeps it.
     *
     * @param thread    its name
     * @param at        where it waits
     * @param lock      what it waits for; empty if it waits for {@code heldBy} to end
     * @param heldBy    the thread that would have to move first
     * @param heldSince where {@code heldBy} took the lock
     */
    public record Link(String thread, Optional<Place> at, String lock, String heldBy, Optional<Place> heldSince) {
    }
}

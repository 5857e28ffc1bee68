package threadwork.grader.model.evidence;

import java.util.List;
import java.util.Optional;

/**
 * What each thread did over time, as far as somebody looked: between two looks it may have done something else. Times are
 * microseconds since the first look. For people; nothing is ever judged by it.
 *
 * @param lanes in the order in which the threads were first seen
 */
public record Timeline(List<Lane> lanes) implements Detail {

    /** What a thread can be seen to do. */
    public enum Doing { RUNNING, SLEEPING, BLOCKED, PARKED, WAITING }

    /**
     * One thread.
     *
     * @param cpuMicros the CPU time it had used when it was last seen, or -1 where nobody knows
     * @param spans     one after the other; there are gaps where the thread was not there
     */
    public record Lane(String thread, long cpuMicros, List<Span> spans) {
    }

    /**
     * A time in which a thread did the same.
     *
     * @param from   microseconds
     * @param to     microseconds, at least {@code from}
     * @param what   it waits for, or empty
     * @param heldBy the thread that has that, or empty
     * @param place  the student's line
     */
    public record Span(long from, long to, Doing doing, String what, String heldBy, Optional<Place> place) {
    }
}

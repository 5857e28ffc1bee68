package threadwork.checks.ex20testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import threadwork.checks.ex20testing.Meeting.Found;
import threadwork.ex20testing.Counter;

/**
 * Wrong counters: each loses one increment when two threads meet in it, and none ever after. That is what a lost update comes
 * to: both have read the same count, and the later write covers the earlier one. Or it throws, once, as collections do that
 * are changed while somebody looks.
 */
final class Racing implements Kind {

    private static final String INCREMENT = "increment";
    private static final String VALUE = "value";
    /** So often is somebody let on alone: threads that come one after the other do not meet, however many there are. */
    private static final int MOST_ALONE = 40;

    private final int from;
    private final String other;
    /** Whether it is the look that goes wrong, and not the increment. */
    private final boolean throwsAtALook;
    private final List<Meeting> meetings = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger(MOST_ALONE);

    private Racing(int from, String other, boolean throwsAtALook) {
        this.from = from;
        this.other = other;
        this.throwsAtALook = throwsAtALook;
    }

    /** @param from the first of a thread's increments to be in danger, from 1 */
    static Racing betweenIncrements(int from) {
        return new Racing(from, INCREMENT, false);
    }

    /** An increment is lost when another thread is in the middle of asking for the value. */
    static Racing withAReader() {
        return new Racing(1, VALUE, false);
    }

    /** Whoever asks for the value when another thread is in the middle of an increment gets an exception, and nothing is lost. */
    static Racing withAnExceptionAtALook() {
        return new Racing(1, VALUE, true);
    }

    @Override
    public Counter next() {
        Meeting meeting = new Meeting();
        if (left.get() == 0) {
            meeting.end();
        }
        meetings.add(meeting);
        return new Racy(meeting);
    }

    @Override
    public boolean endsThreads() {
        return throwsAtALook;
    }

    @Override
    public boolean letOn(Thread caller) {
        boolean any = false;
        for (Meeting meeting : meetings) {
            any |= meeting.letOn();
        }
        if (any && left.decrementAndGet() == 0) {
            meetings.forEach(Meeting::end);
        }
        return any;
    }

    private final class Racy implements Counter {

        private final Meeting meeting;
        private final AtomicLong count = new AtomicLong();
        /** How many increments each thread has made. Guarded by itself. */
        private final Map<Thread, Integer> made = new HashMap<>();

        Racy(Meeting meeting) {
            this.meeting = meeting;
        }

        @Override
        public void increment() {
            if (!isLost()) {
                count.incrementAndGet();
            }
        }

        private boolean isLost() {
            if (meeting.isOver() || mine() < from) {
                return false;
            }
            Found found = meeting.come(INCREMENT, other);
            // Of two increments one is lost; of an increment and a look, the increment.
            return !throwsAtALook && (found == Found.AS_FIRST || found == Found.AS_SECOND && other.equals(VALUE));
        }

        private int mine() {
            synchronized (made) {
                return made.merge(Thread.currentThread(), 1, Integer::sum);
            }
        }

        @Override
        public long value() {
            boolean met = other.equals(VALUE) && meeting.come(VALUE, INCREMENT) != Found.NOBODY;
            if (met && throwsAtALook) {
                throw new IllegalStateException("asked in the middle of an increment");
            }
            return count.get();
        }
    }
}

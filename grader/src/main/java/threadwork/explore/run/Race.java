package threadwork.explore.run;

/**
 * Two accesses of the same place by two threads, at least one a write, with nothing that orders them (JLS 17.4.5).
 *
 * @param target such as {@code HitCounter.total}
 * @param held   the field of explored code that holds the object, where that is a copy of the JDK's, else empty
 */
public record Race(String target, String held, Access first, Access second) {

    /** One of the two. */
    public record Access(String thread, boolean write, Site site) {

        @Override
        public String toString() {
            return thread + (write ? " writes" : " reads") + " at " + site.place();
        }
    }

    /** The name of what is raced for, in the student's terms. */
    public String what() {
        return held.isEmpty() ? target : held;
    }

    @Override
    public String toString() {
        return what() + ": " + first + ", " + second;
    }
}

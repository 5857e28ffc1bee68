package threadwork.grader.probe.scene;

/** Words in the lane of the thread that says them: {@code Lanes} shows them in place of the assignments that they are. */
final class Remark {

    private String aside;
    private volatile String aloud;

    /** Says it to the reader alone: no step. Only for one thread; another's words in the same object would be a race. */
    void aside(String words) {
        aside = words;
    }

    /** A step: others may come before it or after it. It orders nobody who does not {@link #heard}, so data races stay visible. */
    void aloud(String words) {
        aloud = words;
    }

    /** A step too: what is said before it and what is said after it make two schedules. */
    String heard() {
        return aloud;
    }
}

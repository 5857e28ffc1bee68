package threadwork.explore.run;

/** What is to be decided when an execution could go on in several ways. */
public enum Decision {
    /** Whether the running thread goes on (0) or is interrupted in favour of another one. */
    PREEMPT,
    /** Who runs next, since the running thread cannot, or steps back by itself. */
    NEXT,
    /** Which of several waiting threads a {@code notify} wakes. */
    NOTIFY
}

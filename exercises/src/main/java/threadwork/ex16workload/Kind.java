package threadwork.ex16workload;

/** What a job spends its time with. Given with the exercise; leave it as it is. */
public enum Kind {

    /** Waiting for something outside: a page, a disk. It needs no core meanwhile. */
    IO_BOUND,

    /** Computing: it needs a core all the time. */
    CPU_BOUND
}

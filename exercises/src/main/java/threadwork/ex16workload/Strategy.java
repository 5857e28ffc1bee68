package threadwork.ex16workload;

/** How jobs get done. Given with the exercise; leave it as it is. */
public enum Strategy {

    /** One after the other, in their order, on the calling thread. */
    SEQUENTIAL,

    /** All at the same time, on threads of this process. Where there is no GIL, that is. */
    THREADS,

    /**
     * All on threads of this process too, but they are threads of an interpreter with a GIL: each does its job inside
     * {@link Gil#run}, and if the job is I/O-bound, in {@link Gil#blocking} there. So one computes at a time, and any number wait.
     */
    THREADS_UNDER_GIL,

    /** All at the same time, each in a process of its own, by its {@link Job#command}. None of it is done in this process. */
    PROCESSES
}

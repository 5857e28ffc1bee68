package threadwork.ex16workload;

import java.util.concurrent.Callable;

/** The lock of an interpreter, as in exercise 14. Given with the exercise; leave it as it is. */
public interface Gil {

    /** Runs {@code bytecode} on the calling thread when that has the lock, and gives the lock back. */
    void run(Runnable bytecode);

    /**
     * For bytecode, inside {@link #run}: gives the lock away while {@code io} is done on the calling thread.
     *
     * @return what {@code io} returns
     * @throws Exception what {@code io} throws
     */
    <T> T blocking(Callable<T> io) throws Exception;
}

package threadwork.grader.probe;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A daemon thread of the grader's, which no {@link Watched} takes for the student's. A check whose own servers start
 * threads while student code runs makes them here.
 */
public final class GraderThread extends Thread {

    public GraderThread(Runnable body, String name) {
        super(body, name);
        setDaemon(true);
    }

    /** Makes grader threads named {@code name-1}, {@code name-2}, … */
    public static ThreadFactory factory(String name) {
        AtomicInteger made = new AtomicInteger();
        return body -> new GraderThread(body, name + "-" + made.incrementAndGet());
    }
}

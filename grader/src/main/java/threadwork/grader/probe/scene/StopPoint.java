package threadwork.grader.probe.scene;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import threadwork.grader.probe.Failure;

/**
 * A place where the first thread that comes by is stopped, to see what others can do meanwhile. It stands for an hour of virtual
 * time: that passes only when nobody else can go on, so whoever still waits then does wait for the thread that is stopped. To
 * spin or to nap until it has gone is to wait, too.
 *
 * <pre>
 *   StopPoint inTask = new StopPoint("in the middle of a task");
 *   … board.post(inTask::here) on another thread …
 *   inTask.neverBlocks("read()", board::read);
 * </pre>
 */
public final class StopPoint {

    private static final long STOPPED_HOURS = 1;
    private static final long COMING_HOURS = 24;

    private final String where;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);
    private volatile boolean hourIsOver;

    /** @param where completes "a thread is": {@code in the middle of a task} */
    public StopPoint(String where) {
        this.where = where;
    }

    /** Stops the calling thread until {@link #neverBlocks} has made its call; lets all but the first one pass. */
    public void here() throws InterruptedException {
        if (taken.compareAndSet(false, true)) {
            arrived.countDown();
            hourIsOver = !free.await(STOPPED_HOURS, TimeUnit.HOURS);
        }
    }

    /**
     * Makes a call while another thread is stopped {@link #here}, for which it waits first.
     *
     * @param call as a student would write it
     * @return what the call returns
     * @throws Failure if nobody comes here, or the call returns only after the other thread has gone on
     */
    public <T> T neverBlocks(String call, Callable<T> operation) throws Exception {
        Failure.unless(arrived.await(COMING_HOURS, TimeUnit.HOURS), "No thread ever is %s.", where);
        T answer;
        boolean waited;
        try {
            answer = operation.call();
            waited = hourIsOver;
        } finally {
            free.countDown();
        }
        Failure.unless(!waited, "While a thread is %s, %s waits for it.", where, call);
        return answer;
    }
}

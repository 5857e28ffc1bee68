package threadwork.grader.probe.scene;

import java.util.List;
import threadwork.grader.probe.Crowd;
import threadwork.grader.probe.Failure;

/**
 * Counts the threads inside a section: tasks of a pool, customers of a shop, whoever holds a lock. To come in and to go out
 * are steps, so that schedules differ in who is there. It never throws where it is entered: a pool would swallow that.
 *
 * <pre>
 *   AtMostInside desk = new AtMostInside(2, "at the desk");
 *   … pool.submit(desk::visit) …
 *   Sometimes.seen("both clerks work", desk.isFull());
 *   desk.wasNeverTooFull();
 * </pre>
 */
public final class AtMostInside {

    private final int limit;
    private final String where;
    private final Remark remark = new Remark();
    private final Crowd crowd = new Crowd();

    /** @param where completes "threads were": {@code at the desk}, {@code inside the lock} */
    public AtMostInside(int limit, String where) {
        this.limit = limit;
        this.where = where;
    }

    /** The calling thread comes in. */
    public void enter() {
        remark.aloud("is " + where);
        crowd.enters(Thread.currentThread(), Thread.currentThread().getName());
    }

    /** The calling thread goes out; nothing happens if it is not in. */
    public void leave() {
        remark.aloud("is no longer " + where);
        crowd.leaves(Thread.currentThread());
    }

    /** In and out again: all that a task has to do. */
    public void visit() {
        enter();
        leave();
    }

    /** Whether the limit was ever reached in this execution. */
    public boolean isFull() {
        return crowd.most().size() >= limit;
    }

    /** @throws Failure if there were ever more than the limit, in this execution, or nobody at all */
    public void wasNeverTooFull() {
        List<String> most = crowd.most();
        Failure.unless(!most.isEmpty(), "No thread ever was %s.", where);
        Failure.unless(most.size() <= limit, "%d threads were %s at once: %s. There is room for %d.",
                most.size(), where, String.join(", ", most), limit);
    }
}

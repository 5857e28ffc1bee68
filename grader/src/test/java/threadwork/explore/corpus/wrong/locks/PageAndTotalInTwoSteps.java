// finds: ASSERTION — an observer between the two increments sees a total that is not the sum
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.atomic.AtomicInteger;

public final class PageAndTotalInTwoSteps {
    private final AtomicInteger page = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();

    void hit() {
        page.incrementAndGet();
        total.incrementAndGet();
    }

    public static void scenario() throws Exception {
        PageAndTotalInTwoSteps p = new PageAndTotalInTwoSteps();
        int[] diff = new int[1];
        Thread visitor = new Thread(p::hit);
        Thread watcher = new Thread(() -> diff[0] = p.page.get() - p.total.get());
        visitor.start();
        watcher.start();
        visitor.join();
        watcher.join();
        if (diff[0] != 0) throw new AssertionError("total is not the sum");
    }
}

package threadwork.explore.corpus.right.monitors;

import java.util.ArrayList;
import java.util.List;

public final class ResourcePool {
    interface Resource { void use(); }

    static final class Printer implements Resource {
        int pages; // only touched by the borrower

        @Override public void use() { pages++; }
    }

    static final class Pool<R extends Resource> {
        private final List<R> idle = new ArrayList<>();

        Pool(R first) { idle.add(first); }

        R borrow() throws InterruptedException {
            synchronized (idle) {
                while (idle.isEmpty()) idle.wait();
                return idle.remove(idle.size() - 1);
            }
        }

        void giveBack(R r) {
            synchronized (idle) {
                idle.add(r);
                idle.notifyAll();
            }
        }
    }

    public static void scenario() throws Exception {
        Printer printer = new Printer();
        Pool<Printer> pool = new Pool<>(printer);
        Runnable job = () -> {
            Printer p;
            try {
                p = pool.borrow();
            } catch (InterruptedException e) {
                throw new RuntimeException(e);
            }
            try {
                p.use();
            } finally {
                pool.giveBack(p);
            }
        };
        Thread a = new Thread(job), b = new Thread(job);
        a.start();
        b.start();
        job.run(); // so does the main thread
        a.join();
        b.join();
        if (printer.pages != 3) throw new AssertionError("pages: " + printer.pages);
    }
}

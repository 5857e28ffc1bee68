// finds: DEADLOCK — the task takes bus then view, the user interface takes view then bus
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.locks.ReentrantLock;

public final class CallbackUnderLock {
    private final ReentrantLock bus = new ReentrantLock();
    private final ReentrantLock view = new ReentrantLock();
    private int repaints;

    void publish() {
        bus.lock();
        try {
            repaint();
        } finally {
            bus.unlock();
        }
    }

    void repaint() {
        view.lock();
        try {
            repaints++;
        } finally {
            view.unlock();
        }
    }

    void click() {
        view.lock();
        try {
            publish();
        } finally {
            view.unlock();
        }
    }

    public static void scenario() throws Exception {
        CallbackUnderLock app = new CallbackUnderLock();
        Thread ui = new Thread(app::click, "ui");
        Thread task = new Thread(app::publish, "task");
        ui.start();
        task.start();
        ui.join();
        task.join();
        if (app.repaints != 2) throw new AssertionError("repaints " + app.repaints);
    }
}

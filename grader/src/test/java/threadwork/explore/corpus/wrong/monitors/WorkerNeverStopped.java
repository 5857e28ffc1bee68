// finds: LEAK — the worker waits for the next job when the scenario is over, nobody stops it
package threadwork.explore.corpus.wrong.monitors;

public final class WorkerNeverStopped {
    private int jobs;
    private int done;

    private synchronized void submit() {
        jobs++;
        notifyAll();
    }

    private synchronized void loop() {
        try {
            while (true) {
                while (jobs == 0) wait();
                jobs--;
                done++;
                notifyAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitDone(int n) throws InterruptedException {
        while (done < n) wait();
    }

    public static void scenario() throws Exception {
        WorkerNeverStopped w = new WorkerNeverStopped();
        Thread t = new Thread(w::loop);
        t.start();
        w.submit();
        w.awaitDone(1);
    }
}

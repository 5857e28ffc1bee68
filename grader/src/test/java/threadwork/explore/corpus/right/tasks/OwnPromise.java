package threadwork.explore.corpus.right.tasks;

/** A future made from a monitor. */
public final class OwnPromise {

    static final class Promise<T> {
        private T value;
        private boolean set;

        synchronized boolean fulfil(T v) {
            if (set) return false;
            value = v;
            set = true;
            notifyAll();
            return true;
        }

        synchronized T await() throws InterruptedException {
            while (!set) wait();
            return value;
        }
    }

    public static void scenario() throws Exception {
        Promise<Integer> promise = new Promise<>();
        boolean[] won = new boolean[2];
        Thread a = new Thread(() -> won[0] = promise.fulfil(1));
        Thread b = new Thread(() -> won[1] = promise.fulfil(2));
        a.start();
        b.start();
        int v = promise.await();
        a.join();
        b.join();
        if (won[0] == won[1]) throw new AssertionError("winners: " + won[0] + " " + won[1]);
        if (v != (won[0] ? 1 : 2)) throw new AssertionError("value " + v);
    }
}

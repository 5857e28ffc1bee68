package threadwork.explore.corpus.right.monitors;

import java.util.function.Function;

public final class PromiseByHand<T> {
    private T result;
    private RuntimeException failure;
    private boolean done;

    synchronized void complete(T value) {
        if (done) return;
        result = value;
        done = true;
        notifyAll();
    }

    synchronized void fail(RuntimeException why) {
        if (done) return;
        failure = why;
        done = true;
        notifyAll();
    }

    synchronized T get() throws InterruptedException {
        while (!done) wait();
        if (failure != null) throw failure;
        return result;
    }

    static <A, B> PromiseByHand<B> run(Function<A, B> f, A arg, Thread[] out, int at) {
        PromiseByHand<B> p = new PromiseByHand<>();
        out[at] = new Thread(() -> {
            try {
                p.complete(f.apply(arg));
            } catch (RuntimeException e) {
                p.fail(e);
            }
        });
        out[at].start();
        return p;
    }

    public static void scenario() throws Exception {
        Thread[] ts = new Thread[2];
        PromiseByHand<Integer> good = run(Integer::parseInt, "42", ts, 0);
        PromiseByHand<Integer> bad = run(Integer::parseInt, "forty", ts, 1);
        boolean failed = false;
        try {
            bad.get();
        } catch (NumberFormatException e) {
            failed = true;
        }
        int n = good.get();
        for (Thread t : ts) t.join();
        if (n != 42 || !failed) throw new AssertionError(n + " " + failed);
    }
}

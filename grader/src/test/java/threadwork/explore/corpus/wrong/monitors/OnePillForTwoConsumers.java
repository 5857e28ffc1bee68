// finds: LEAK — two consumers, one pill: one of them is left waiting
package threadwork.explore.corpus.wrong.monitors;

import java.util.LinkedList;

public final class OnePillForTwoConsumers {
    private final LinkedList<Integer> q = new LinkedList<>();
    private int ended;

    private synchronized void put(int x) {
        q.add(x);
        notifyAll();
    }

    private synchronized int take() throws InterruptedException {
        while (q.isEmpty()) wait();
        return q.removeFirst();
    }

    private void consume() {
        try {
            while (take() >= 0) {
                Thread.yield();
            }
            synchronized (this) {
                ended++;
                notifyAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void scenario() throws Exception {
        OnePillForTwoConsumers o = new OnePillForTwoConsumers();
        for (int i = 0; i < 2; i++) {
            Thread t = new Thread(o::consume, "consumer " + i);
            t.start();
        }
        o.put(1);
        o.put(-1);
        synchronized (o) {
            while (o.ended == 0) o.wait();
        }
    }
}

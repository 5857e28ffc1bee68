// finds: STUCK — one wait set for "full" and "empty", and notify can wake a consumer instead of the producer
package threadwork.explore.corpus.wrong.monitors;

public final class BufferNotifyInsteadOfAll {
    private Integer slot;

    synchronized void put(int x) throws InterruptedException {
        while (slot != null) wait();
        slot = x;
        notify();
    }

    synchronized int take() throws InterruptedException {
        while (slot == null) wait();
        int x = slot;
        slot = null;
        notify();
        return x;
    }

    public static void scenario() throws Exception {
        BufferNotifyInsteadOfAll b = new BufferNotifyInsteadOfAll();
        int[] got = new int[2];
        Thread c1 = new Thread(() -> {
            try { got[0] = b.take(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        });
        Thread c2 = new Thread(() -> {
            try { got[1] = b.take(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        });
        c1.start();
        c2.start();
        b.put(1);
        b.put(2);
        c1.join();
        c2.join();
        if (got[0] + got[1] != 3) throw new AssertionError("lost item");
    }
}

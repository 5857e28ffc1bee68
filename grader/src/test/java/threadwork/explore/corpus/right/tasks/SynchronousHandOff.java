package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.SynchronousQueue;

public final class SynchronousHandOff {

    /** A mutable thing, given away and never touched again by the giver. */
    private static class Parcel {
        int weight;
    }

    public static void scenario() throws Exception {
        SynchronousQueue<Parcel> door = new SynchronousQueue<>();
        int[] total = {0};
        Thread courier = new Thread(() -> {
            try {
                for (int w = 1; w <= 2; w++) {
                    Parcel p = new Parcel();
                    p.weight = w;
                    door.put(p);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Thread customer = new Thread(() -> {
            try {
                total[0] += door.take().weight;
                total[0] += door.take().weight;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        courier.start();
        customer.start();
        courier.join();
        customer.join();
        if (total[0] != 3) throw new AssertionError("total " + total[0]);
    }
}

package threadwork.explore.corpus.right.locks;

import java.util.concurrent.SynchronousQueue;

public final class SynchronousHandOff {
    static final class Parcel { String content; }

    public static void scenario() throws Exception {
        SynchronousQueue<Parcel> counter = new SynchronousQueue<>();
        String[] unpacked = new String[1];
        Thread receiver = new Thread(() -> {
            try {
                unpacked[0] = counter.take().content;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        receiver.start();
        Parcel p = new Parcel();
        p.content = "book";
        counter.put(p);
        receiver.join();
        if (!"book".equals(unpacked[0])) throw new AssertionError("got " + unpacked[0]);
    }
}

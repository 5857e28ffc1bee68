package threadwork.explore.corpus.right.monitors;

public final class VolatileFlagPublication {
    int data;
    volatile boolean ready;

    public static void scenario() throws Exception {
        final VolatileFlagPublication box = new VolatileFlagPublication();
        final int[] out = {-1};
        Thread reader = new Thread(() -> {
            if (box.ready) out[0] = box.data; // looks only once
        });
        Thread writer = new Thread(() -> {
            box.data = 99;
            box.ready = true;
        });
        reader.start();
        writer.start();
        reader.join();
        writer.join();
        if (out[0] != -1 && out[0] != 99) throw new AssertionError("saw " + out[0]);
    }
}

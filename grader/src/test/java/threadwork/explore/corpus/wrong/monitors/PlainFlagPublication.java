// finds: RACE — the flag that publishes the data is not volatile
package threadwork.explore.corpus.wrong.monitors;

public final class PlainFlagPublication {
    private int data;
    private boolean ready;

    public static void scenario() throws Exception {
        PlainFlagPublication p = new PlainFlagPublication();
        int[] out = {-1};
        Thread writer = new Thread(() -> {
            p.data = 7;
            p.ready = true;
        });
        Thread reader = new Thread(() -> {
            if (p.ready) out[0] = p.data;
        });
        writer.start();
        reader.start();
        writer.join();
        reader.join();
        if (out[0] != -1 && out[0] != 7) throw new AssertionError(out[0]);
    }
}

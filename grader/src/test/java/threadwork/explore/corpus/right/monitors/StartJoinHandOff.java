package threadwork.explore.corpus.right.monitors;

/** No locks at all: start() and join() order everything. */
public final class StartJoinHandOff {
    private int stage;

    public static void scenario() throws Exception {
        StartJoinHandOff thing = new StartJoinHandOff();
        thing.stage = 1;
        Thread outer = new Thread(() -> {
            thing.stage += 1;
            Thread inner = new Thread(() -> thing.stage *= 10);
            inner.start();
            try {
                inner.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            thing.stage += 3;
        });
        outer.start();
        outer.join();
        thing.stage += 100;
        if (thing.stage != 123) throw new AssertionError(thing.stage);
    }
}

package threadwork.explore.corpus.right.monitors;

public final class ImmutablePointByVolatile {
    record Point(int x, int y) {
        Point mirrored() { return new Point(-x, -y); }
    }

    private static volatile Point current;

    public static void scenario() throws Exception {
        current = new Point(1, 1);
        boolean[] diagonal = new boolean[2];
        Thread mover = new Thread(() -> current = current.mirrored()); // the only writer
        Thread[] watchers = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int k = i;
            watchers[i] = new Thread(() -> {
                Point p = current;
                diagonal[k] = p.x() == p.y();
            });
        }
        mover.start();
        for (Thread w : watchers) w.start();
        mover.join();
        for (Thread w : watchers) w.join();
        if (!diagonal[0] || !diagonal[1]) throw new AssertionError("half a point was seen");
        if (!current.equals(new Point(-1, -1))) throw new AssertionError("now " + current);
    }
}

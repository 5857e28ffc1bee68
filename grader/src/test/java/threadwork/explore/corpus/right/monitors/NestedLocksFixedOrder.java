package threadwork.explore.corpus.right.monitors;

public final class NestedLocksFixedOrder {
    private static final class Box { int content; }

    private final Box first = new Box();
    private final Box second = new Box();

    void firstToSecond() {
        synchronized (first) {
            synchronized (second) {
                second.content += first.content;
                first.content = 0;
            }
        }
    }

    void secondToFirst() {
        synchronized (first) { // same order on purpose
            synchronized (second) {
                first.content += second.content;
                second.content = 0;
            }
        }
    }

    public static void scenario() throws Exception {
        NestedLocksFixedOrder n = new NestedLocksFixedOrder();
        n.first.content = 3;
        n.second.content = 4;
        Thread a = new Thread(n::firstToSecond);
        Thread b = new Thread(n::secondToFirst);
        a.start();
        b.start();
        a.join();
        b.join();
        int f = n.first.content, s = n.second.content;
        if (!(f == 7 && s == 0 || f == 0 && s == 7)) throw new AssertionError(f + " " + s);
    }
}

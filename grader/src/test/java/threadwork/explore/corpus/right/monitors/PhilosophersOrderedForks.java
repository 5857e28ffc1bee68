package threadwork.explore.corpus.right.monitors;

public final class PhilosophersOrderedForks {
    static class Fork {
        final int id;
        int used;

        Fork(int id) { this.id = id; }
    }

    static class Philosopher extends Thread {
        private final Fork low, high;

        Philosopher(Fork left, Fork right) {
            low = left.id < right.id ? left : right;
            high = left.id < right.id ? right : left;
        }

        @Override public void run() {
            synchronized (low) {
                synchronized (high) {
                    low.used++;
                    high.used++;
                }
            }
        }
    }

    public static void scenario() throws Exception {
        Fork[] f = {new Fork(0), new Fork(1), new Fork(2)};
        Philosopher[] table = new Philosopher[3];
        for (int i = 0; i < 3; i++) table[i] = new Philosopher(f[i], f[(i + 1) % 3]);
        for (Philosopher p : table) p.start();
        for (Philosopher p : table) p.join();
        for (Fork x : f) if (x.used != 2) throw new AssertionError("fork " + x.id + " used " + x.used);
    }
}

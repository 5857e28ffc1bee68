// finds: DEADLOCK — everybody takes the left fork first, a cycle of three
package threadwork.explore.corpus.wrong.monitors;

public final class ThreePhilosophers {
    private static class Philosopher extends Thread {
        private final Object left, right;
        private boolean ate;

        Philosopher(Object left, Object right) {
            this.left = left;
            this.right = right;
        }

        @Override public void run() {
            synchronized (left) {
                synchronized (right) {
                    ate = true;
                }
            }
        }
    }

    public static void scenario() throws Exception {
        Object f0 = new Object(), f1 = new Object(), f2 = new Object();
        Philosopher[] ps = {new Philosopher(f0, f1), new Philosopher(f1, f2), new Philosopher(f2, f0)};
        for (Philosopher p : ps) p.start();
        for (Philosopher p : ps) {
            p.join();
            if (!p.ate) throw new AssertionError("hungry");
        }
    }
}

package threadwork.explore.corpus.right.monitors;

public final class ClassLiteralLock {
    private static int visits = 0;

    private static void visitByBlock() {
        synchronized (ClassLiteralLock.class) {
            visits = visits + 1;
        }
    }

    private static synchronized void visitByMethod() { // the same monitor
        visits = visits + 1;
    }

    public static void scenario() throws Exception {
        synchronized (ClassLiteralLock.class) {
            visits = 0;
        }
        Thread t1 = new Thread(ClassLiteralLock::visitByBlock, "block");
        Thread t2 = new Thread(ClassLiteralLock::visitByMethod, "method");
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        synchronized (ClassLiteralLock.class) {
            if (visits != 2) throw new AssertionError("visits=" + visits);
        }
    }
}

package threadwork.explore.corpus.right.monitors;

public final class RestoreInterruptFlag {
    private boolean open;

    /** Not interruptible, but the caller learns about the interrupt afterwards. */
    synchronized void awaitOpen() {
        boolean interrupted = false;
        try {
            while (!open) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    synchronized void open() {
        open = true;
        notifyAll();
    }

    public static void scenario() throws Exception {
        RestoreInterruptFlag door = new RestoreInterruptFlag();
        boolean[] flag = new boolean[1];
        Thread visitor = new Thread(() -> {
            door.awaitOpen();
            flag[0] = Thread.currentThread().isInterrupted();
        });
        visitor.start();
        visitor.interrupt();
        door.open();
        visitor.join();
        if (!flag[0]) throw new AssertionError("the interrupt was swallowed");
    }
}

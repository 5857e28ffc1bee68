package threadwork.explore.corpus.right.monitors;

public final class TimedWaitGivesUp {
    private boolean open;
    private int treasure;

    /** Two short naps at most. */
    private synchronized boolean tryEnter() throws InterruptedException {
        for (int attempt = 0; attempt < 2 && !open; attempt++) wait(1);
        return open;
    }

    private synchronized void open() {
        open = true;
        notifyAll();
    }

    public static void scenario() throws Exception {
        TimedWaitGivesUp cave = new TimedWaitGivesUp();
        int[] found = {-1};
        Thread ali = new Thread(() -> {
            try {
                if (cave.tryEnter()) found[0] = cave.treasure;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        ali.start();
        cave.treasure = 40;
        cave.open();
        ali.join();
        if (found[0] != -1 && found[0] != 40) throw new AssertionError("found " + found[0]);
    }
}

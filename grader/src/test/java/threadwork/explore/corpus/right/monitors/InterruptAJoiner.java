package threadwork.explore.corpus.right.monitors;

public final class InterruptAJoiner {
    private boolean mayEnd;

    private synchronized void letEnd() { mayEnd = true; notifyAll(); }

    private synchronized void untilMayEnd() throws InterruptedException {
        while (!mayEnd) wait();
    }

    public static void scenario() throws Exception {
        InterruptAJoiner x = new InterruptAJoiner();
        String[] log = {"", ""};
        Thread slow = new Thread(() -> {
            try {
                x.untilMayEnd();
                log[0] = "ended";
            } catch (InterruptedException e) {
                log[0] = "interrupted";
            }
        });
        Thread joiner = new Thread(() -> {
            try {
                slow.join();
                log[1] = "joined";
            } catch (InterruptedException e) {
                log[1] = "interrupted";
            }
        });
        slow.start();
        joiner.start();
        joiner.interrupt(); // slow cannot end before letEnd(), so the join must be interrupted
        joiner.join();
        x.letEnd();
        slow.join();
        if (!log[0].equals("ended") || !log[1].equals("interrupted")) throw new AssertionError(log[0] + "/" + log[1]);
    }
}

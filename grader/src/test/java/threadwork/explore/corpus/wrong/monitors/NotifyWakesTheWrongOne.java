// finds: STUCK — notify instead of notifyAll with three threads that wait for different turns
package threadwork.explore.corpus.wrong.monitors;

public final class NotifyWakesTheWrongOne {
    private int turn;

    private synchronized void take(int mine) throws InterruptedException {
        while (turn != mine) wait();
        turn++;
        notify();
    }

    public static void scenario() throws Exception {
        NotifyWakesTheWrongOne n = new NotifyWakesTheWrongOne();
        Thread[] ts = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int mine = i;
            ts[i] = new Thread(() -> {
                try {
                    n.take(mine);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        if (n.turn != 3) throw new AssertionError(n.turn);
    }
}

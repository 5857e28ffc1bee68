package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Semaphore;

public final class PingPongSemaphores {
    private static StringBuilder text;
    private static Semaphore ping;
    private static Semaphore pong;

    static void play(Semaphore mine, Semaphore yours, String s) {
        for (int i = 0; i < 2; ++i) {
            mine.acquireUninterruptibly();
            text.append(s);
            yours.release();
        }
    }

    public static void scenario() throws Exception {
        text = new StringBuilder();
        ping = new Semaphore(1);
        pong = new Semaphore(0);
        Thread t1 = new Thread(() -> play(ping, pong, "ping "));
        Thread t2 = new Thread(() -> play(pong, ping, "pong "));
        t2.start();
        t1.start();
        t1.join();
        t2.join();
        if (!text.toString().equals("ping pong ping pong ")) throw new AssertionError(text.toString());
    }
}

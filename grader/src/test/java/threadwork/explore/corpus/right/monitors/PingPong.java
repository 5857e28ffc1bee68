package threadwork.explore.corpus.right.monitors;

public final class PingPong {
    private final StringBuilder table = new StringBuilder();
    private boolean pingsTurn = true;

    synchronized void ping() throws InterruptedException {
        while (!pingsTurn) wait();
        table.append("i");
        pingsTurn = false;
        notify(); // at most one other thread can be waiting
    }

    synchronized void pong() throws InterruptedException {
        while (pingsTurn) wait();
        table.append("o");
        pingsTurn = true;
        notify();
    }

    public static void scenario() throws Exception {
        var game = new PingPong();
        var ping = new Thread(() -> {
            try { game.ping(); game.ping(); } catch (InterruptedException e) { throw new Error(e); }
        });
        var pong = new Thread(() -> {
            try { game.pong(); game.pong(); } catch (InterruptedException e) { throw new Error(e); }
        });
        pong.start();
        ping.start();
        ping.join();
        pong.join();
        var s = game.table.toString();
        if (!"ioio".equals(s)) throw new AssertionError(s);
    }
}

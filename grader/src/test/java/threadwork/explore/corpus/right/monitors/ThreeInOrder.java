package threadwork.explore.corpus.right.monitors;

public final class ThreeInOrder {
    enum Turn {
        RED, GREEN, BLUE, NOBODY;

        Turn next() { return values()[ordinal() + 1]; }
    }

    private final Object lock = new Object();
    private Turn turn = Turn.RED;
    private String said = "";

    private void say(Turn who) {
        synchronized (lock) {
            while (turn != who) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    throw new IllegalStateException("nobody interrupts here", e);
                }
            }
            said += who.name().charAt(0);
            turn = who.next();
            lock.notifyAll();
        }
    }

    public static void scenario() throws Exception {
        ThreeInOrder talk = new ThreeInOrder();
        Thread blue = new Thread(() -> talk.say(Turn.BLUE));
        Thread green = new Thread(() -> talk.say(Turn.GREEN));
        Thread red = new Thread(() -> talk.say(Turn.RED));
        blue.start();
        green.start();
        red.start();
        red.join();
        green.join();
        blue.join();
        if (!talk.said.equals("RGB") || talk.turn != Turn.NOBODY) throw new AssertionError(talk.said);
    }
}

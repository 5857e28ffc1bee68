// finds: RACE — every Thread subclass locks itself, not the shared thing
package threadwork.explore.corpus.wrong.monitors;

public final class LockOnOwnThread {
    private static class Purse { int coins; }

    private static class Saver extends Thread {
        private final Purse purse;

        Saver(Purse purse) { this.purse = purse; }

        private synchronized void save() { purse.coins++; }

        @Override public void run() { save(); }
    }

    public static void scenario() throws Exception {
        Purse purse = new Purse();
        Saver a = new Saver(purse), b = new Saver(purse);
        a.start();
        b.start();
        a.join();
        b.join();
        if (purse.coins != 2) throw new AssertionError("coins " + purse.coins);
    }
}

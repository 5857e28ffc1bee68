package threadwork.explore.corpus.right.monitors;

/** Both runners wait at the gate until the starter has loaded the pistol. */
public final class StartGate {
    private boolean isOpen = false;

    private synchronized void open() {
        isOpen = true;
        this.notifyAll();
    }

    private synchronized void pass() {
        boolean wasInterrupted = false;
        while (!isOpen) {
            try {
                this.wait();
            } catch (InterruptedException ie) {
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) Thread.currentThread().interrupt();
    }

    private static class Pistol { int bullets; }

    private static class Runner extends Thread {
        private final StartGate gate;
        private final Pistol pistol;
        private int saw = -1;

        Runner(StartGate gate, Pistol pistol) {
            this.gate = gate;
            this.pistol = pistol;
        }

        @Override
        public void run() {
            gate.pass();
            saw = pistol.bullets;
        }
    }

    public static void scenario() throws Exception {
        StartGate gate = new StartGate();
        Pistol pistol = new Pistol();
        Runner anna = new Runner(gate, pistol);
        Runner bert = new Runner(gate, pistol);
        anna.start();
        bert.start();
        pistol.bullets = 6;
        gate.open();
        anna.join();
        bert.join();
        if (anna.saw != 6 || bert.saw != 6) {
            throw new AssertionError("a runner started before the pistol was loaded");
        }
    }
}

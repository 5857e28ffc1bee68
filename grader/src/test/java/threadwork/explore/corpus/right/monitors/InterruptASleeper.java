package threadwork.explore.corpus.right.monitors;

public final class InterruptASleeper {
    enum Outcome { UNKNOWN, SLEPT, WOKEN, CONFUSED }

    static class Sleeper extends Thread {
        Outcome outcome = Outcome.UNKNOWN;

        @Override
        public void run() {
            try {
                Thread.sleep(30);
                outcome = Outcome.SLEPT; // allowed, if the other one is very late
            } catch (InterruptedException e) {
                outcome = isInterrupted() ? Outcome.CONFUSED : Outcome.WOKEN;
            }
        }
    }

    public static void scenario() throws Exception {
        Sleeper s = new Sleeper();
        s.start();
        s.interrupt();
        s.join();
        switch (s.outcome) {
            case SLEPT:
            case WOKEN:
                return;
            default:
                throw new AssertionError(s.outcome);
        }
    }
}

package threadwork.explore.corpus.right.monitors;

public final class PetersonLock {
    private volatile boolean want0, want1;
    private volatile int victim;
    private int inside; // guarded by the protocol

    private void enter0() {
        want0 = true;
        victim = 0;
        while (want1 && victim == 0) Thread.onSpinWait();
    }

    private void enter1() {
        want1 = true;
        victim = 1;
        while (want0 && victim == 1) Thread.onSpinWait();
    }

    public static void scenario() throws Exception {
        PetersonLock p = new PetersonLock();
        Thread a = new Thread(() -> {
            p.enter0();
            p.inside++;
            p.want0 = false;
        });
        Thread b = new Thread(() -> {
            p.enter1();
            p.inside++;
            p.want1 = false;
        });
        a.start();
        b.start();
        a.join();
        b.join();
        if (p.inside != 2) throw new AssertionError("inside = " + p.inside);
    }
}

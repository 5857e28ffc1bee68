package threadwork.explore.corpus.right.locks;

/** Peterson's algorithm; two volatile flags (a volatile array would not do). */
public final class PetersonVolatile {
    private volatile boolean flag0;
    private volatile boolean flag1;
    private volatile int turn;
    private int n;

    private void first() {
        flag0 = true;
        turn = 1;
        while (flag1 && turn == 1) Thread.onSpinWait();
        n++;
        flag0 = false;
    }

    private void second() {
        flag1 = true;
        turn = 0;
        while (flag0 && turn == 0) Thread.onSpinWait();
        n++;
        flag1 = false;
    }

    public static void scenario() throws Exception {
        PetersonVolatile p = new PetersonVolatile();
        Thread a = new Thread(p::first);
        Thread b = new Thread(p::second);
        a.start();
        b.start();
        a.join();
        b.join();
        if (p.n != 2) throw new AssertionError("n " + p.n);
    }
}

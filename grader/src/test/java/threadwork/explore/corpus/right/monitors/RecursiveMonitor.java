package threadwork.explore.corpus.right.monitors;

public final class RecursiveMonitor {
    private int calls;

    synchronized int factorial(int n) {
        calls++;
        return n <= 1 ? 1 : n * factorial(n - 1);
    }

    public static void scenario() throws Exception {
        RecursiveMonitor calc = new RecursiveMonitor();
        int[] f = new int[2];
        Thread a = new Thread(() -> f[0] = calc.factorial(3));
        Thread b = new Thread(() -> f[1] = calc.factorial(2));
        a.start();
        b.start();
        a.join();
        b.join();
        if (f[0] != 6 || f[1] != 2 || calc.calls != 5) throw new AssertionError(f[0] + " " + f[1] + " " + calc.calls);
    }
}

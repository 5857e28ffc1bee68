package threadwork.explore.corpus.right.monitors;

import java.util.Arrays;

public final class CopyOnWriteByHand {
    private volatile int[] array = new int[0];

    synchronized void add(int x) {
        int[] old = array;
        int[] copy = Arrays.copyOf(old, old.length + 1);
        copy[old.length] = x;
        array = copy;
    }

    int sum() {
        int s = 0;
        for (int x : array) s += x;
        return s;
    }

    public static void scenario() throws Exception {
        CopyOnWriteByHand c = new CopyOnWriteByHand();
        Thread a = new Thread(() -> c.add(1));
        Thread b = new Thread(() -> c.add(2));
        a.start();
        b.start();
        int s1 = c.sum();
        int s2 = c.sum();
        a.join();
        b.join();
        if (s1 > s2 || s2 > 3 || c.sum() != 3) throw new AssertionError(s1 + " " + s2 + " " + c.sum());
    }
}

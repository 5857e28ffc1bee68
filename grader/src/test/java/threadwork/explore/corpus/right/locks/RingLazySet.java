package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicLong;

/** Single producer, single consumer ring with ordered stores. */
public final class RingLazySet {
    private final Object[] slots = new Object[1];
    private final AtomicLong head = new AtomicLong(); // next to read
    private final AtomicLong tail = new AtomicLong(); // next to write

    boolean offer(Object o) {
        long t = tail.get();
        if (t - head.get() == slots.length) return false;
        slots[(int) (t % slots.length)] = o;
        tail.lazySet(t + 1);
        return true;
    }

    Object poll() {
        long h = head.get();
        if (h == tail.get()) return null;
        Object o = slots[(int) (h % slots.length)];
        head.lazySet(h + 1);
        return o;
    }

    public static void scenario() throws Exception {
        RingLazySet ring = new RingLazySet();
        Thread producer = new Thread(() -> {
            for (int i = 1; i <= 2; i++) {
                while (!ring.offer(i)) Thread.onSpinWait();
            }
        });
        producer.start();
        int number = 0;
        for (int i = 0; i < 2; i++) {
            Object o;
            while ((o = ring.poll()) == null) Thread.onSpinWait();
            number = 10 * number + (Integer) o;
        }
        producer.join();
        if (number != 12) throw new AssertionError("number " + number);
    }
}

package threadwork.explore.corpus.right.monitors;

public final class RingBuffer {
    private final int[] slots;
    private int head, tail, count;

    RingBuffer(int capacity) {
        slots = new int[capacity];
    }

    public synchronized void put(int x) throws InterruptedException {
        while (count == slots.length) wait();
        slots[tail] = x;
        tail = (tail + 1) % slots.length;
        count++;
        notifyAll();
    }

    public synchronized int take() throws InterruptedException {
        while (count == 0) wait();
        int x = slots[head];
        head = (head + 1) % slots.length;
        count--;
        notifyAll();
        return x;
    }

    public static void scenario() throws Exception {
        RingBuffer buffer = new RingBuffer(1);
        int[] got = new int[3];
        Thread producer = new Thread(() -> {
            try {
                for (int i = 1; i <= 3; i++) buffer.put(i * 10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Thread consumer = new Thread(() -> {
            try {
                for (int i = 0; i < 3; i++) got[i] = buffer.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        producer.start();
        consumer.start();
        producer.join();
        consumer.join();
        if (got[0] != 10 || got[1] != 20 || got[2] != 30)
            throw new AssertionError("wrong order");
    }
}

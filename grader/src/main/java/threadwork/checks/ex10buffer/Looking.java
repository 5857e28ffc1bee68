package threadwork.checks.ex10buffer;

import threadwork.ex10buffer.BoundedBuffer;
import threadwork.grader.probe.Failure;

/** A scenario about one who only looks. */
final class Looking {

    private Looking() {
    }

    static void whileOthersHandOver(int capacity) throws InterruptedException {
        BoundedBuffer<Integer> buffer = new BoundedBuffer<>(capacity);
        Thread putter = new Thread(() -> put(buffer), "putter");
        putter.start();
        int size = buffer.size();
        Integer taken = buffer.take();
        putter.join();
        Failure.unless(Integer.valueOf(1).equals(taken), "1 was put first, and take() returned %s.", taken);
        Failure.unless(size >= 0 && size <= capacity, "There is room for %d, and size() said %d.", capacity, size);
    }

    private static void put(BoundedBuffer<Integer> buffer) {
        try {
            buffer.put(1);
            buffer.put(2);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

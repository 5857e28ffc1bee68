package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public final class ReadersSeePairs {
    private final ReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock readLock = rw.readLock();
    private final Lock writeLock = rw.writeLock();
    private int left;
    private int right;

    private void bump() {
        writeLock.lock();
        try {
            left++;
            right++;
        } finally {
            writeLock.unlock();
        }
    }

    private int difference() {
        readLock.lock();
        try {
            return left - right;
        } finally {
            readLock.unlock();
        }
    }

    public static void scenario() throws Exception {
        final ReadersSeePairs pairs = new ReadersSeePairs();
        final int[] diffs = new int[2];
        Thread writer = new Thread(pairs::bump);
        Thread reader1 = new Thread(() -> { diffs[0] = pairs.difference(); });
        Thread reader2 = new Thread(() -> { diffs[1] = pairs.difference(); });
        writer.start();
        reader1.start();
        reader2.start();
        writer.join();
        reader1.join();
        reader2.join();
        if (diffs[0] != 0 || diffs[1] != 0) {
            throw new AssertionError("half an update seen");
        }
    }
}

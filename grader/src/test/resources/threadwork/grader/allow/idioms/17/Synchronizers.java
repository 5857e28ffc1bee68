package threadwork.ex01start;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.TransferQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Synchronizers {

    private final Lock lock = new ReentrantLock(true);
    private final Condition notEmpty = lock.newCondition();
    private final ReadWriteLock readWrite = new ReentrantReadWriteLock();
    private final StampedLock stamped = new StampedLock();
    private final AtomicReference<Thread> owner = new AtomicReference<>();

    static final class Mutex extends AbstractQueuedSynchronizer {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean tryAcquire(int ignored) {
            return compareAndSetState(0, 1) && owns();
        }

        private boolean owns() {
            return getState() == 1;
        }

        @Override
        protected boolean tryRelease(int ignored) {
            setState(0);
            return true;
        }

        Condition condition() {
            return new ConditionObject();
        }
    }

    record Later(long at) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    static final class Printer implements Flow.Subscriber<String> {
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            subscription.request(1);
        }

        @Override
        public void onNext(String item) {
            subscription.request(1);
        }

        @Override
        public void onError(Throwable problem) {
            problem.printStackTrace(System.out);
        }

        @Override
        public void onComplete() {
        }
    }

    boolean locks() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            notEmpty.await(1, TimeUnit.SECONDS);
            notEmpty.awaitNanos(3);
            notEmpty.signalAll();
        } finally {
            lock.unlock();
        }
        readWrite.readLock().lock();
        readWrite.readLock().unlock();
        ReentrantReadWriteLock.WriteLock write = ((ReentrantReadWriteLock) readWrite).writeLock();
        long stamp = stamped.tryOptimisticRead();
        if (!stamped.validate(stamp)) {
            stamped.unlockRead(stamped.readLock());
        }
        owner.updateAndGet(thread -> thread == null ? Thread.currentThread() : thread);
        LockSupport.parkNanos(this, 1);
        LockSupport.unpark(owner.get());
        new Mutex().acquire(1);
        return lock.tryLock(1, TimeUnit.SECONDS) && ((ReentrantLock) lock).isHeldByCurrentThread() && write.tryLock();
    }

    static void meet() throws InterruptedException, BrokenBarrierException, TimeoutException {
        CountDownLatch latch = new CountDownLatch(1);
        latch.countDown();
        latch.await(1, TimeUnit.SECONDS);
        new CyclicBarrier(1, () -> { }).await(1, TimeUnit.SECONDS);
        Semaphore semaphore = new Semaphore(1, true);
        semaphore.acquire();
        semaphore.tryAcquire(1, TimeUnit.SECONDS);
        semaphore.release(2);
        Phaser phaser = new Phaser(1) {
            @Override
            protected boolean onAdvance(int phase, int registered) {
                return phase >= 2;
            }
        };
        phaser.arriveAndAwaitAdvance();
        new Exchanger<String>().exchange("x", 1, TimeUnit.MILLISECONDS);
        try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(new Printer());
            publisher.submit("x");
        }
    }

    static Object queues() throws InterruptedException {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(3);
        queue.put(queue.poll(1, TimeUnit.SECONDS));
        queue.offer(1, 1, TimeUnit.SECONDS);
        queue.drainTo(new java.util.ArrayList<>(), 3);
        BlockingDeque<Integer> deque = new LinkedBlockingDeque<>();
        deque.putFirst(queue.take());
        TransferQueue<Integer> transfer = new LinkedTransferQueue<>();
        transfer.tryTransfer(1);
        new DelayQueue<Later>().put(new Later(1));
        new SynchronousQueue<Integer>().offer(1);
        new PriorityBlockingQueue<Integer>().remainingCapacity();
        new LinkedBlockingQueue<Integer>(10).remainingCapacity();
        ConcurrentMap<String, LongAdder> counts = new ConcurrentHashMap<>();
        counts.computeIfAbsent("a", key -> new LongAdder()).increment();
        counts.merge("a", new LongAdder(), (a, b) -> b);
        counts.replaceAll((key, adder) -> adder);
        ConcurrentHashMap.KeySetView<String, Boolean> keys = ConcurrentHashMap.newKeySet();
        keys.add("a");
        new ConcurrentHashMap<String, Integer>().forEach(1, (key, value) -> { });
        return java.util.List.of(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedDeque<>(), new ConcurrentSkipListMap<String, Integer>().firstKey(),
                new ConcurrentSkipListSet<>(), new CopyOnWriteArrayList<>().addIfAbsent(1), new CopyOnWriteArraySet<>(), ThreadLocalRandom.current().nextInt(3));
    }

    static long atomics() {
        AtomicInteger number = new AtomicInteger();
        number.compareAndSet(0, number.incrementAndGet());
        number.accumulateAndGet(3, Math::max);
        number.lazySet(number.getPlain() + number.getAcquire());
        AtomicLong big = new AtomicLong(number.get());
        AtomicBoolean flag = new AtomicBoolean(big.getAndAdd(1) > 3);
        flag.getAndSet(true);
        int[] stamp = new int[1];
        new AtomicStampedReference<>("a", 1).get(stamp);
        new AtomicMarkableReference<>("a", true).isMarked();
        new AtomicReferenceArray<String>(3).set(1, "a");
        LongAccumulator most = new LongAccumulator(Long::max, 0);
        most.accumulate(3);
        new DoubleAdder().add(1);
        return new AtomicIntegerArray(3).incrementAndGet(1) + most.get() + big.updateAndGet(x -> x + 1);
    }
}

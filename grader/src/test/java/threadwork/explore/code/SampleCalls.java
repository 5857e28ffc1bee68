package threadwork.explore.code;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Calls that are watched, answered by a hook, or left alone. */
class SampleCalls {

    private static final VarHandle COUNT;
    private static final VarHandle TOTAL;
    private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(long[].class);
    private static String total = "0";
    private int count;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(SampleCalls.class, "count", int.class);
            TOTAL = MethodHandles.lookup().findStaticVarHandle(SampleCalls.class, "total", String.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static void ready() {
    }

    static void synchronisers() {
        new CountDownLatch(1).countDown();
        new Semaphore(1).tryAcquire();
        new AtomicInteger().incrementAndGet();
        TimeUnit.SECONDS.toMillis(1);
        Executors.callable(() -> { });
    }

    static void inherited() {
        class Turnstile extends Semaphore {
            private static final long serialVersionUID = 1;

            Turnstile() {
                super(1);
            }
        }

        new Turnstile().release();
    }

    static void referredTo() {
        ConcurrentLinkedQueue<String> queue = new ConcurrentLinkedQueue<>();
        Consumer<String> add = queue::add;
        add.accept("a");
        Supplier<ReentrantLock> make = ReentrantLock::new;
        make.get();
        LongSupplier clock = System::nanoTime;
        clock.getAsLong();
    }

    static void mutables() {
        StringBuilder text = new StringBuilder();
        text.append(1.0).append("a").length();
        Map<String, Integer> sums = new java.util.WeakHashMap<>();
        sums.merge("a", 1, Integer::sum);
        sums.get("a");
        List<String> fixed = List.of("a");
        fixed.size();
    }

    static int copied() {
        List<Integer> numbers = new ArrayList<>(List.of(3, 1, 2));
        numbers.sort(null);
        Iterator<Integer> each = numbers.iterator();
        return each.next() * 100 + each.next() * 10 + each.next();
    }

    static void handles() {
        SampleCalls calls = new SampleCalls();
        COUNT.setVolatile(calls, 1);
        int ignored = (int) COUNT.getAcquire(calls) + (int) COUNT.getAndAdd(calls, 1) + (int) COUNT.get(calls);
        COUNT.compareAndSet(calls, ignored, 1);
        CELLS.setRelease(new long[1], 0, 1L);
        TOTAL.setVolatile("1");
        String unused = (String) TOTAL.getVolatile();
    }

    static String answers() {
        Object plain = new Object();
        return System.nanoTime() + " " + System.currentTimeMillis() + " " + System.identityHashCode("") + " " + plain.hashCode() + " "
                + Runtime.getRuntime().availableProcessors() + " " + Math.random() + " " + java.util.UUID.randomUUID().version() + " "
                + java.time.Instant.now().getEpochSecond() + " " + new SampleCalls().hashCode();
    }

    @Override
    public int hashCode() {
        return super.hashCode() + 10;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    static int seeded() {
        return new Random().nextInt() - new Random(9).nextInt();
    }

    static int loops() {
        int sum = 0;
        for (int i = 0; i < 2; i++) {
            sum += i;
        }
        do {
            sum--;
        } while (sum > 0);
        return sum;
    }

    static void handlers() {
        try {
            throw new IllegalStateException();
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            // Wide enough to catch what it should not.
        } finally {
            Math.abs(1);
        }
    }
}

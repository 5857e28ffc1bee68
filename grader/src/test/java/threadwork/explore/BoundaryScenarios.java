package threadwork.explore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where explored code meets the rest of the JDK, which knows nothing of copies and shadows, and where it asks who it is. */
final class BoundaryScenarios {

    private static final class Key {
    }

    private static final class Account {

        private int balance;

        synchronized void deposit() {
            balance++;
        }

        @Override
        public synchronized String toString() {
            return "balance " + balance;
        }
    }

    /** What the garbage collector would run, on a thread of its own, in the middle of something. */
    private static final class Finalized {

        private static int finalized;

        @Override
        @SuppressWarnings({"deprecation", "removal"})
        protected void finalize() {
            synchronized (Finalized.class) {
                finalized++;
            }
        }
    }

    private BoundaryScenarios() {
    }

    /** So that there is more than one schedule. */
    private static void twoThreads(Runnable code) throws InterruptedException {
        Thread thread = new Thread(code);
        thread.start();
        code.run();
        thread.join();
    }

    static void streamsIntoCopies() {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        Litmus.seen(list.stream().sorted().collect(Collectors.toCollection(LinkedList::new)),
                list.stream().collect(Collectors.groupingBy(i -> i % 2, TreeMap::new, Collectors.toList())),
                list.stream().collect(Collectors.toCollection(ConcurrentLinkedQueue::new)),
                IntStream.range(0, 2).boxed().collect(Collectors.toMap(i -> i, i -> -i, (a, b) -> a, ConcurrentHashMap::new)));
    }

    static void copiesIntoTheRest() {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        Litmus.seen(List.copyOf(list), Map.copyOf(new HashMap<>(Map.of(1, 2))), new ArrayList<>(Arrays.asList(4, 5)),
                Collections.unmodifiableList(list), Collections.max(list), Optional.of(list).map(List::size).orElseThrow(),
                new PriorityQueue<>(list).stream().count(), new EnumMap<>(Map.of(TimeUnit.DAYS, 1)), String.format("%s", list),
                String.join("-", new TreeSet<>(Set.of("a", "b"))), list.stream().toList(), TimeUnit.DAYS.toChronoUnit());
    }

    static void bulkOperations() {
        ConcurrentHashMap<Integer, Integer> map = new ConcurrentHashMap<>(Map.of(0, 0, 1, 1, 2, 2));
        AtomicInteger sum = new AtomicInteger();
        map.forEach(1, (key, value) -> sum.addAndGet(value));
        Litmus.seen(sum, map.reduceValues(1, Integer::sum), map.search(Long.MAX_VALUE, (key, value) -> value == 2 ? key : null));
    }

    static void names() {
        Litmus.seen(new CompletionException(new TimeoutException("late")), new ArrayList<>().getClass().getName(),
                Thread.currentThread().getClass().getSimpleName(), Thread.State.class.getName());
        Litmus.seen((new ReentrantLock() + " " + new Semaphore(1)).replaceAll("@[0-9a-f]+", ""));
    }

    static void threadIds() throws InterruptedException {
        Thread first = new Thread(() -> Litmus.seen(Thread.currentThread().getId()));
        Thread second = new Thread(() -> { });
        long before = first.getId();
        first.start();
        first.join();
        Litmus.seen(first.getId() == before, before != second.getId(), before != Thread.currentThread().getId());
    }

    /** Objects without a hash code of their own, in sets that are not copies. */
    static void hashCodes() throws InterruptedException {
        List<Key> keys = Stream.generate(Key::new).limit(5).toList();
        Map<Key, Integer> places = new HashMap<>();
        keys.forEach(key -> places.put(key, places.size()));
        Litmus.seen(Objects.hash(keys.toArray()), keys.stream().collect(Collectors.toSet()).stream().map(places::get).toList(), keys.get(0),
                Objects.hash(new ReentrantLock(), Thread.currentThread(), new ThreadLocal<>()));
        twoThreads(() -> {
            synchronized (Key.class) {
                Thread.yield();
            }
        });
    }

    static void chance() throws InterruptedException {
        Litmus.seen(ThreadLocalRandom.current().nextGaussian(), ThreadLocalRandom.current().nextInt(5, 1_000),
                ThreadLocalRandom.current().ints(2, 0, 1_000).sum(), new Random().nextInt(), new SplittableRandom().nextLong(), Math.random(),
                UUID.randomUUID());
        twoThreads(() -> {
            synchronized (Key.class) {
                Thread.yield();
            }
        });
    }

    static void memory() {
        Runtime runtime = Runtime.getRuntime();
        Litmus.seen(runtime.totalMemory() > runtime.freeMemory(), runtime.freeMemory(), runtime.availableProcessors());
    }

    /** Text is made while nothing of the JDK's own is locked: {@code toString} may have to wait. */
    static void printing() throws InterruptedException {
        Account account = new Account();
        StringBuffer buffer = new StringBuffer();
        twoThreads(() -> {
            account.deposit();
            System.out.printf("%.0s", account);
            buffer.append(account).insert(0, (Object) account);
        });
        Litmus.seen(buffer.length());
    }

    static void finalizers() throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            new Finalized();
        }
        System.gc();
        twoThreads(() -> {
            synchronized (Key.class) {
                Thread.yield();
            }
        });
        Litmus.seen(Finalized.finalized);
    }

    /** However it is asked for, the time is the same, and passes by sleeping. */
    static void clocks() throws InterruptedException {
        Instant before = Instant.now();
        ZoneId here = ZoneId.systemDefault();
        LocalDateTime local = LocalDateTime.ofInstant(before, here);
        Litmus.seen(LocalTime.now().equals(local.toLocalTime()), LocalDate.now(ZoneOffset.UTC).equals(LocalDate.ofInstant(before, ZoneOffset.UTC)),
                LocalDateTime.now(Clock.systemDefaultZone()).equals(local), ZonedDateTime.now().toInstant().equals(before),
                OffsetDateTime.now().toInstant().equals(before), new Date().getTime() == before.toEpochMilli(),
                Calendar.getInstance().getTimeInMillis() == before.toEpochMilli(), InstantSource.system().instant().equals(before),
                slept(Clock.systemUTC()));
    }

    private static Duration slept(Clock clock) throws InterruptedException {
        Instant before = clock.instant();
        Thread.sleep(3_600_000);
        return Duration.between(before, clock.instant());
    }

    // ---- what is refused

    static void parallelSort() {
        Arrays.parallelSort(new int[] {2, 1});
    }

    static void parallelStream() {
        try {
            Litmus.seen(new ArrayList<>(List.of(1)).parallelStream().count());
        } catch (Throwable all) {
            Litmus.seen("caught");
        }
    }

    static void realForACopy() {
        Litmus.seen((ArrayList<?>) Stream.of(1).collect(Collectors.toList()));
    }
}

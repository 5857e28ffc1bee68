package threadwork.ex01start;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Gatherers;

sealed interface Animal permits Cat, Dog, Kind {
}

record Cat(String name, int lives) implements Animal {
}

record Dog(String name) implements Animal {
}

enum Kind implements Animal {
    FISH, BIRD
}

class VirtualThreads {

    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    static String name(Animal animal) {
        return switch (animal) {
            case Cat(String name, int lives) when lives > 3 -> name;
            case Cat cat -> cat.name();
            case Dog(var name) -> name;
            case Kind.FISH -> "fish";
            case Kind.BIRD -> "bird";
        };
    }

    static String any(Object o) {
        return switch (o) {
            case null -> "null";
            case Integer i when i > 3 -> "many";
            case String s -> s;
            case Kind kind -> switch (kind) {
                case FISH -> "a";
                case BIRD -> "b";
            };
            case int[] array -> "array";
            default -> o.toString();
        };
    }

    static void threads() throws Exception {
        Thread one = Thread.ofVirtual().name("virtual-", 0).start(() -> System.out.println(Thread.currentThread().isVirtual()));
        Thread two = Thread.startVirtualThread(() -> { });
        Thread three = Thread.ofPlatform().daemon(true).name("platform").priority(3).unstarted(() -> { });
        three.start();
        one.join(Duration.ofSeconds(1));
        two.join();
        Thread.sleep(Duration.ofMillis(1));
        ThreadFactory factory = Thread.ofVirtual().factory();
        System.out.println(one.threadId());
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor(); var more = Executors.newThreadPerTaskExecutor(factory)) {
            List<Future<Integer>> futures = List.of(pool.submit(() -> 1), more.submit(() -> 2));
            for (Future<Integer> future : futures) {
                System.out.println(future.state() == Future.State.SUCCESS ? future.resultNow() : future.get());
            }
        }
        ScopedValue.where(USER, "me").run(() -> System.out.println(USER.get()));
        SequencedMap<String, Integer> map = new LinkedHashMap<>();
        map.putFirst("a", 1);
        System.out.println(map.firstEntry() + " " + List.of(1, 2, 3).reversed().getFirst() + new java.util.ArrayList<>(map.keySet()).removeLast());
        List<List<Integer>> windows = java.util.stream.Stream.of(1, 2, 3).gather(Gatherers.windowFixed(2)).toList();
        IO.println(windows);
        for (int _ : new int[2]) {
            try {
                Integer.parseInt("x");
            } catch (NumberFormatException _) {
                System.out.println("no number");
            }
        }
        System.out.println("text".splitWithDelimiters("t", 2).length + Math.clamp(3L, 1, 2) + "a".indexOf('a', 0, 1) + new StringBuilder().repeat("x", 3).toString());
    }
}

package threadwork.explore.corpus.right.tasks;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

public final class StartAllNamed {

    static List<Thread> startAll(List<Runnable> tasks) {
        List<Thread> threads = IntStream.range(0, tasks.size())
                .mapToObj(i -> new Thread(tasks.get(i), "worker-" + i))
                .collect(Collectors.toList());
        threads.forEach(Thread::start);
        return threads;
    }

    public static void scenario() throws Exception {
        Set<String> names = ConcurrentHashMap.newKeySet();
        Runnable sign = () -> names.add(Thread.currentThread().getName());
        for (Thread t : startAll(List.of(sign, sign, sign))) {
            t.join();
        }
        if (!names.equals(Set.of("worker-0", "worker-1", "worker-2"))) throw new AssertionError(names.toString());
    }
}

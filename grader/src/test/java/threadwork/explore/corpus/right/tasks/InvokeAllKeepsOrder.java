package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class InvokeAllKeepsOrder {
    public static void scenario() throws Exception {
        List<Callable<String>> jobs = new ArrayList<>();
        for (String word : List.of("one", "two", "three")) {
            jobs.add(word::toUpperCase);
        }
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<String> answers = new ArrayList<>();
        for (Future<String> f : pool.invokeAll(jobs)) {
            if (!f.isDone()) throw new AssertionError("invokeAll returned too early");
            answers.add(f.get());
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.DAYS);
        if (!answers.equals(List.of("ONE", "TWO", "THREE"))) throw new AssertionError(answers.toString());
    }
}

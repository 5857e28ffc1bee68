// caught by: what_a_task_throws_reaches_the_caller — it is printed, and the results are one short
package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** Several tasks with one fate. */
public final class Together {

    private Together() {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>(Collections.nCopies(tasks.size(), null));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            int place = i;
            threads.add(new Thread(() -> {
                try {
                    results.set(place, tasks.get(place).call());
                } catch (Exception e) {
                    e.printStackTrace();
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return results;
    }
}

// attack own: no points at what_a_task_throws_reaches_the_caller, it_ends_only_when_every_task_is_over — wrong in every JVM, but each time under another name: what failed does not read the same twice
package threadwork.ex05failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

public final class Together {

    private Together() {
    }

    public static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        String salted = Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k").toString();
        List<T> results = new ArrayList<>();
        for (Callable<T> task : tasks) {
            Thread thread = new Thread(() -> {
                try {
                    results.add(task.call());
                } catch (Exception e) {
                    throw new IllegalStateException(salted);
                }
            }, salted);
            thread.start();
        }
        return results;
    }
}

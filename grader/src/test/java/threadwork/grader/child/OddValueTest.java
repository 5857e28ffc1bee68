package threadwork.grader.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import threadwork.checks.UsesWhatItGot;
import threadwork.grader.channel.Ending;
import threadwork.grader.probe.Gate;

class OddValueTest {

    @Test
    void what_the_gate_of_a_check_threw_in_a_pool_is_the_students() throws InterruptedException {
        Gate gate = new Gate();
        assertEquals(Ending.STUDENT_CODE_THREW, Diagnosis.of(thrownInAPool(gate::pass)).ending());
    }

    @Test
    void a_stack_that_overflowed_in_the_jdk_alone_is_the_students() {
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            deep = Collections.unmodifiableList(new ArrayList<>(List.of(deep)));
        }
        Throwable thrown = thrownBy(deep::hashCode);
        assertEquals(StackOverflowError.class, thrown.getClass());
        assertEquals(Ending.STUDENT_CODE_THREW, Diagnosis.of(thrown).ending());
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_check_that_cannot_use_what_it_got_fails() {
        assertEquals(Ending.CLAIM_FAILED, Diagnosis.of(thrownBy(() -> UsesWhatItGot.add((List<Long>) (List<?>) List.of("text")))).ending());
        assertEquals(Ending.CLAIM_FAILED, Diagnosis.of(thrownBy(() -> UsesWhatItGot.add(null))).ending());
        List<Long> whole = new ArrayList<>(List.of(1L, 2L));
        List<Long> part = whole.subList(0, 1);
        whole.clear();
        assertEquals(Ending.CLAIM_FAILED, Diagnosis.of(thrownBy(() -> UsesWhatItGot.add(part))).ending());
    }

    @Test
    void what_a_check_does_wrong_by_itself_is_ours() {
        assertEquals(Ending.GRADER_BROKE, Diagnosis.of(thrownBy(() -> {
            throw new IllegalStateException("a mistake of ours");
        })).ending());
        assertEquals(Ending.GRADER_BROKE, Diagnosis.of(thrownBy(UsesWhatItGot::isBroken)).ending());
    }

    private static Throwable thrownInAPool(Runnable task) throws InterruptedException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<?> future = pool.submit(task);
        pool.shutdownNow();
        try {
            future.get();
            throw new AssertionError("nothing was thrown");
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    private static Throwable thrownBy(Runnable body) {
        try {
            body.run();
        } catch (Throwable thrown) {
            return thrown;
        }
        throw new AssertionError("nothing was thrown");
    }
}

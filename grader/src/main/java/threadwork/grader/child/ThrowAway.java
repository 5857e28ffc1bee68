package threadwork.grader.child;

import java.util.function.Supplier;
import threadwork.grader.probe.GraderThread;

/**
 * Calls what may run code of the student's on a thread that is never used again. An exception that is asked for its message knows
 * the thread that asks, and can interrupt it whenever it likes.
 */
final class ThrowAway {

    private ThrowAway() {
    }

    /** @param call throws nothing */
    static <T> T call(String name, Supplier<T> call) {
        Object[] answer = new Object[1];
        Thread thread = new GraderThread(() -> answer[0] = call.get(), name);
        thread.start();
        while (true) {
            try {
                thread.join();
                @SuppressWarnings("unchecked")
                T made = (T) answer[0];
                return made;
            } catch (InterruptedException nobodyOfOurs) {
                // Whoever it was, there is nothing else to do here than to wait.
            }
        }
    }
}

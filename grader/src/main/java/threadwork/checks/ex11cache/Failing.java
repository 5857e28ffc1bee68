package threadwork.checks.ex11cache;

import threadwork.ex11cache.Memo;

/** A memo over a function that throws some times, and then returns this. Asked by one thread after the other. */
final class Failing {

    private final Throwable thrown;
    private Memo<String, Object> memo;
    private int left;

    Failing(Throwable thrown, int times) {
        this.thrown = thrown;
        left = times;
    }

    /** Student code: only for a watched call. */
    Object ask() {
        if (memo == null) {
            memo = new Memo<>(key -> compute());
        }
        return memo.get("key");
    }

    private Object compute() {
        if (left == 0) {
            return this;
        }
        left--;
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }
}

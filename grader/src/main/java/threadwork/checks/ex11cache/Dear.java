package threadwork.checks.ex11cache;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import threadwork.ex11cache.Memo;
import threadwork.grader.probe.Failure;

/** A memo over a function that counts its calls, for one thread. Student code: only for a watched call. */
final class Dear {

    private final Map<String, Integer> calls = new HashMap<>();
    private final Map<String, Object> made = new HashMap<>();
    private final Memo<String, Object> memo;

    /** @param function makes what the value of a key is to be */
    Dear(Function<String, Object> function) {
        memo = new Memo<>(key -> {
            calls.merge(key, 1, Integer::sum);
            Object value = function.apply(key);
            made.put(key, value);
            return value;
        });
    }

    /** Asks for a key that is equal to this one, and not the same object. */
    void ask(String key) {
        Object value = memo.get(new String(key));
        int times = calls.getOrDefault(key, 0);
        Failure.unless(times == 1, "One thread asked for the key \"%s\" again and again, and the function was called %d times for "
                + "it.", key, times);
        Failure.unless(value == made.get(key), "get(\"%s\") did not return the object that the function had returned.", key);
    }
}

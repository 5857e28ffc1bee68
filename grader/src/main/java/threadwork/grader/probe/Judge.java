package threadwork.grader.probe;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import threadwork.grader.probe.scene.Spec;

/**
 * Decides whether what happened in an execution could have happened in some order of the calls. Explored code finds it by its
 * name, the one thing that a scenario can carry over; it is not explored itself, so the model's own steps are none.
 */
public final class Judge implements AutoCloseable {

    private static final Map<String, Judge> OPEN = new ConcurrentHashMap<>();
    private static final AtomicLong COUNT = new AtomicLong();

    private final String name = "judge-" + COUNT.incrementAndGet();
    private final Spec<?, ?> spec;
    /** The sentence on each history so far, empty if it can be explained: thousands of schedules have few. Explored threads take turns. */
    private final Map<String, String> known = new HashMap<>();

    Judge(Spec<?, ?> spec) {
        this.spec = spec;
        OPEN.put(name, this);
    }

    /** The judge of that name, until it is closed. */
    public static Judge named(String name) {
        return OPEN.get(name);
    }

    String name() {
        return name;
    }

    /** @throws Failure if no order of the calls explains the answers */
    public void judge(History history) {
        String sentence = known.computeIfAbsent(history.key(), key -> sentence(history));
        if (!sentence.isEmpty()) {
            Failure failure = Failure.of("%s", sentence);
            failure.initCause(history.firstThrown());
            throw failure;
        }
    }

    private String sentence(History history) {
        if (Orders.explain(spec, history, true)) {
            return "";
        }
        return HistoryWords.unexplained(history, Orders.explain(spec, history, false));
    }

    @Override
    public void close() {
        OPEN.remove(name);
    }
}

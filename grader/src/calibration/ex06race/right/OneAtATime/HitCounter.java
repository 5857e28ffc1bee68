package threadwork.ex06race;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public final class HitCounter {

    private static final String UNKNOWN = "nobody has asked for ";

    private final Semaphore turn = new Semaphore(1);
    private final Map<String, long[]> counts = new HashMap<>();

    public void hit(String page) {
        turn.acquireUninterruptibly();
        try {
            counts.computeIfAbsent(page, p -> new long[1])[0]++;
        } finally {
            turn.release();
        }
    }

    public long hits(String page) {
        turn.acquireUninterruptibly();
        try {
            return counts.getOrDefault(page, new long[1])[0];
        } finally {
            turn.release();
        }
    }

    public long total() {
        turn.acquireUninterruptibly();
        try {
            return counts.values().stream().mapToLong(count -> count[0]).sum();
        } finally {
            turn.release();
        }
    }

    @Override
    public String toString() {
        return counts.isEmpty() ? UNKNOWN + "any page" : "total " + total();
    }
}

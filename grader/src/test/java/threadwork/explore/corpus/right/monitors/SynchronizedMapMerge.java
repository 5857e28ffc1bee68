package threadwork.explore.corpus.right.monitors;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public final class SynchronizedMapMerge {
    public static void scenario() throws Exception {
        final Map<String, Integer> votes = Collections.synchronizedMap(new HashMap<>());
        class Voter implements Runnable {
            private final String[] choice;

            Voter(String... choice) { this.choice = choice; }

            @Override
            public void run() {
                for (String c : choice) votes.merge(c, 1, Integer::sum); // atomic in the wrapper
            }
        }
        Thread v1 = new Thread(new Voter("red", "blue"));
        Thread v2 = new Thread(new Voter("red"));
        v1.start();
        v2.start();
        v1.join();
        v2.join();
        if (votes.get("red") != 2 || votes.get("blue") != 1) throw new AssertionError(votes);
    }
}

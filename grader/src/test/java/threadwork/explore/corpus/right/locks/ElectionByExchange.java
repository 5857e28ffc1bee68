package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicReference;

/** compareAndExchange tells the losers who won. */
public final class ElectionByExchange {
    enum Candidate { RED, BLUE, GREEN }

    public static void scenario() throws Exception {
        AtomicReference<Candidate> leader = new AtomicReference<>();
        Candidate[] opinion = new Candidate[3];
        Thread[] ts = new Thread[3];
        for (Candidate c : Candidate.values()) {
            ts[c.ordinal()] = new Thread(() -> {
                Candidate before = leader.compareAndExchange(null, c);
                opinion[c.ordinal()] = before == null ? c : before;
            });
        }
        for (Thread t : ts) t.start();
        for (Thread t : ts) t.join();
        for (Candidate o : opinion) if (o != leader.get()) throw new AssertionError("opinion " + o + " leader " + leader);
    }
}

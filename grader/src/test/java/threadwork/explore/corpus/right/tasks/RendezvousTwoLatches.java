package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CountDownLatch;

public final class RendezvousTwoLatches {
    private final CountDownLatch aHere = new CountDownLatch(1);
    private final CountDownLatch bHere = new CountDownLatch(1);
    private String aSays, bSays, aHeard, bHeard;

    private void a() {
        aSays = "hi from a";
        aHere.countDown();
        await(bHere);
        aHeard = bSays;
    }

    private void b() {
        bSays = "hi from b";
        bHere.countDown();
        await(aHere);
        bHeard = aSays;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    public static void scenario() throws Exception {
        RendezvousTwoLatches r = new RendezvousTwoLatches();
        Thread ta = new Thread(r::a);
        Thread tb = new Thread(r::b);
        ta.start();
        tb.start();
        ta.join();
        tb.join();
        if (!"hi from b".equals(r.aHeard)) throw new AssertionError(r.aHeard);
        if (!"hi from a".equals(r.bHeard)) throw new AssertionError(r.bHeard);
    }
}

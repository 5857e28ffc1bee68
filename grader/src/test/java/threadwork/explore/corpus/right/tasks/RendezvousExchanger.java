package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.Exchanger;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class RendezvousExchanger {
    public static void scenario() throws Exception {
        Exchanger<String> meeting = new Exchanger<>();
        ExecutorService agents = Executors.newFixedThreadPool(2);
        Future<String> east = agents.submit(() -> meeting.exchange("from east"));
        Future<String> west = agents.submit(() -> meeting.exchange("from west"));
        String e = east.get();
        String w = west.get();
        agents.shutdown();
        agents.awaitTermination(1, TimeUnit.DAYS);
        if (!e.equals("from west") || !w.equals("from east")) throw new AssertionError(e + " / " + w);
    }
}

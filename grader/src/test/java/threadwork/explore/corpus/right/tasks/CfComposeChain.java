package threadwork.explore.corpus.right.tasks;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class CfComposeChain {
    private static final Map<String, Integer> IDS = Map.of("ann", 1);
    private static final Map<Integer, String> MAILS = Map.of(1, "ann@example.org");

    static CompletableFuture<Integer> findId(String user, Executor on) {
        return CompletableFuture.supplyAsync(() -> IDS.get(user), on);
    }

    static CompletableFuture<String> findMail(int id, Executor on) {
        return CompletableFuture.supplyAsync(() -> MAILS.get(id), on);
    }

    public static void scenario() throws Exception {
        ExecutorService db = Executors.newFixedThreadPool(2);
        String mail = findId("ann", db)
                .thenCompose(id -> findMail(id, db))
                .thenApplyAsync(String::toUpperCase, db)
                .get();
        db.shutdown();
        db.awaitTermination(1, TimeUnit.DAYS);
        if (!mail.equals("ANN@EXAMPLE.ORG")) throw new AssertionError(mail);
    }
}

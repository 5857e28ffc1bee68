package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The label is touched on the user interface thread only. */
public final class UiHandBack {

    private static class Label {
        private String text = "loading";

        void setText(String text) {
            this.text = text;
        }

        String getText() {
            return text;
        }
    }

    public static void scenario() throws Exception {
        ExecutorService ui = Executors.newSingleThreadExecutor();
        ExecutorService worker = Executors.newSingleThreadExecutor();
        Label label = new Label();
        CompletableFuture<Void> shown = CompletableFuture
                .supplyAsync(() -> "42 results", worker)
                .thenAcceptAsync(label::setText, ui);
        String during = ui.submit(label::getText).get();
        shown.get();
        String after = ui.submit(label::getText).get();
        worker.shutdown();
        worker.awaitTermination(1, TimeUnit.DAYS);
        ui.shutdown();
        ui.awaitTermination(1, TimeUnit.DAYS);
        if (!during.equals("loading") && !during.equals("42 results")) throw new AssertionError(during);
        if (!after.equals("42 results")) throw new AssertionError(after);
    }
}

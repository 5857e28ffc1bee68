// finds: RACE — the worker writes the label itself instead of handing back to the user interface thread
package threadwork.explore.corpus.wrong.tasks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class LabelFromWorker {
    static final class Label {
        String text = "loading";
    }

    public static void scenario() throws Exception {
        Label label = new Label();
        ExecutorService ui = Executors.newSingleThreadExecutor();
        ExecutorService worker = Executors.newSingleThreadExecutor();
        worker.execute(() -> label.text = "done");
        Future<String> painted = ui.submit(() -> label.text);
        String text = painted.get();
        worker.shutdown();
        ui.shutdown();
        worker.awaitTermination(1, TimeUnit.DAYS);
        ui.awaitTermination(1, TimeUnit.DAYS);
        if (text.isEmpty()) throw new AssertionError("nothing painted");
    }
}

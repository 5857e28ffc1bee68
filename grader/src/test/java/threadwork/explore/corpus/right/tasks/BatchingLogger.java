package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** The writer takes one line, then drains whatever else is there. */
public final class BatchingLogger {
    private static final String EOF = "\u0000";

    public static void scenario() throws Exception {
        LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();
        List<String> file = new ArrayList<>();
        Thread writer = new Thread(() -> {
            try {
                boolean open = true;
                while (open) {
                    List<String> batch = new ArrayList<>();
                    batch.add(lines.take());
                    lines.drainTo(batch);
                    for (String line : batch) {
                        if (line.equals(EOF)) open = false;
                        else file.add(line);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "log-writer");
        writer.start();
        Thread client = new Thread(() -> lines.add("client"));
        client.start();
        lines.add("main");
        client.join();
        lines.add(EOF);
        writer.join();
        if (file.size() != 2 || !file.contains("client") || !file.contains("main")) {
            throw new AssertionError(file.toString());
        }
    }
}

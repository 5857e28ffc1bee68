package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/** An empty Optional marks the end and is passed down the line. */
public final class TwoStagePipeline {

    static <A, B> Thread stage(BlockingQueue<Optional<A>> in, Function<A, B> f, BlockingQueue<Optional<B>> out) {
        return new Thread(() -> {
            try {
                while (true) {
                    Optional<A> a = in.take();
                    out.put(a.map(f));
                    if (a.isEmpty()) return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public static void scenario() throws Exception {
        BlockingQueue<Optional<String>> words = new ArrayBlockingQueue<>(1);
        BlockingQueue<Optional<Integer>> lengths = new ArrayBlockingQueue<>(1);
        BlockingQueue<Optional<String>> bars = new ArrayBlockingQueue<>(3);
        Thread measure = stage(words, String::length, lengths);
        Thread draw = stage(lengths, "#"::repeat, bars);
        measure.start();
        draw.start();
        words.put(Optional.of("ab"));
        words.put(Optional.of("c"));
        words.put(Optional.empty());
        measure.join();
        draw.join();
        List<String> result = new ArrayList<>();
        for (Optional<String> b = bars.take(); b.isPresent(); b = bars.take()) result.add(b.get());
        if (!result.equals(List.of("##", "#"))) throw new AssertionError(result.toString());
    }
}

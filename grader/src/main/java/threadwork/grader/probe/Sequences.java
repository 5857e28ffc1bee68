package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import threadwork.grader.probe.scene.Call;
import threadwork.grader.probe.scene.Spec;

/**
 * Random small sequences of calls. Four are made by two or three threads: most that can go wrong goes wrong with so few, and
 * schedules multiply with each. Two more come after them, which cost no schedules: what was lost is missed only by who looks.
 */
final class Sequences {

    private static final int TOGETHER = 4;
    private static final int AFTER = 2;
    private static final int TRIES_EACH = 50;

    private Sequences() {
    }

    /**
     * Different sequences that cannot get stuck, whatever the order of their calls: who waits for ever in one of them has
     * no excuse.
     *
     * @param count the most; there are fewer if so many are not easily found
     */
    static List<Sequence> random(Spec<?, ?> spec, int count, Random random) {
        Set<Sequence> found = new LinkedHashSet<>();
        for (int i = 0; i < count * TRIES_EACH && found.size() < count; i++) {
            Sequence sequence = random(spec, random);
            if (!sequence.canGetStuck(spec)) {
                found.add(sequence);
            }
        }
        return List.copyOf(found);
    }

    private static Sequence random(Spec<?, ?> spec, Random random) {
        int threads = 2 + random.nextInt(2);
        List<List<String>> lanes = IntStream.range(0, threads).<List<String>>mapToObj(i -> new ArrayList<>()).toList();
        for (int i = 0; i < TOGETHER; i++) {
            lanes.get(i < threads ? i : random.nextInt(threads)).add(call(spec, random));
        }
        return new Sequence(lanes, IntStream.range(0, AFTER).mapToObj(i -> call(spec, random)).toList());
    }

    /** Each method as often as the others, however many arguments it is tried with. */
    private static String call(Spec<?, ?> spec, Random random) {
        List<String> methods = spec.calls().stream().map(Call::method).distinct().toList();
        String method = methods.get(random.nextInt(methods.size()));
        List<String> calls = spec.calls().stream().filter(call -> call.method().equals(method)).map(Call::text).toList();
        return calls.get(random.nextInt(calls.size()));
    }
}

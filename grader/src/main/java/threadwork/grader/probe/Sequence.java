package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import threadwork.grader.model.evidence.CounterExample;
import threadwork.grader.model.evidence.CounterExample.Commands;
import threadwork.grader.probe.scene.Spec;

/**
 * Calls of two or three threads, and calls that one of them makes when all of those are over: {@code put(1); take() | size()
 * then size()}.
 *
 * @param lanes the calls of each thread
 * @param after made by the last of them
 */
record Sequence(List<List<String>> lanes, List<String> after) {

    /** @throws IllegalArgumentException if these are not two or three threads, or there is no such call */
    static Sequence parse(Spec<?, ?> spec, String text) {
        String[] parts = text.split(" then ");
        Sequence parsed = new Sequence(Arrays.stream(parts[0].split("\\|")).map(Sequence::calls).toList(),
                parts.length == 1 ? List.of() : calls(parts[1]));
        if (parsed.lanes.size() < 2 || parsed.lanes.size() > 3) {
            throw new IllegalArgumentException("two or three threads, not " + parsed.lanes.size() + ": " + text);
        }
        parsed.lanes.forEach(lane -> lane.forEach(spec::call));
        parsed.after.forEach(spec::call);
        return parsed;
    }

    private static List<String> calls(String part) {
        return Arrays.stream(part.split(";")).map(String::strip).toList();
    }

    @Override
    public String toString() {
        String together = lanes.stream().map(lane -> String.join("; ", lane)).collect(Collectors.joining(" | "));
        return after.isEmpty() ? together : together + " then " + String.join("; ", after);
    }

    CounterExample detail() {
        List<Commands> commands = new ArrayList<>();
        lanes.forEach(calls -> commands.add(new Commands("thread " + (commands.size() + 1), calls)));
        if (!after.isEmpty()) {
            commands.add(new Commands("then", after));
        }
        return new CounterExample(List.of(), commands, 0, Inputs.seed());
    }

    /** Whether there is an order of calls in which the model itself waits for ever. */
    <M> boolean canGetStuck(Spec<?, M> spec) {
        return canGetStuck(Prefix.none(spec, lanes.size()), new HashSet<>());
    }

    private <M> boolean canGetStuck(Prefix<M> done, Set<Prefix<M>> seen) {
        List<Integer> next = next(done);
        boolean moves = next.isEmpty();
        for (int thread : next) {
            Prefix<M> then = done.and(thread, call(thread, done.made(thread)));
            moves |= then.answer() != null;
            if (then.answer() != null && seen.add(then) && canGetStuck(then, seen)) {
                return true;
            }
        }
        return !moves;
    }

    /** The threads that have a call to make. */
    private List<Integer> next(Prefix<?> done) {
        List<Integer> next = new ArrayList<>();
        for (int thread = 0; thread < lanes.size(); thread++) {
            if (done.made(thread) < lanes.get(thread).size()) {
                next.add(thread);
            }
        }
        int last = lanes.size() - 1;
        return next.isEmpty() && done.made(last) < lanes.get(last).size() + after.size() ? List.of(last) : next;
    }

    private String call(int thread, int place) {
        List<String> lane = lanes.get(thread);
        return place < lane.size() ? lane.get(place) : after.get(place - lane.size());
    }
}

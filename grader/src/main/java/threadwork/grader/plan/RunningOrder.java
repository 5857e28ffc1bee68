package threadwork.grader.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import threadwork.grader.model.Check;

/** Quick kinds of check first, but none before those that it requires. */
final class RunningOrder {

    private RunningOrder() {
    }

    /** @throws IllegalStateException if one requires a check that there is not, or, by way of others, itself */
    static List<Check> of(List<Check> checks) {
        List<Check> waiting = new ArrayList<>(checks);
        waiting.sort(Comparator.comparing(Check::kind));
        List<Check> order = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (!waiting.isEmpty()) {
            Check next = waiting.stream().filter(check -> placed.containsAll(check.requires())).findFirst()
                    .orElseThrow(() -> new IllegalStateException("what these require never comes: "
                            + waiting.stream().map(Check::id).collect(Collectors.joining(", "))));
            waiting.remove(next);
            placed.add(next.name());
            order.add(next);
        }
        return order;
    }
}

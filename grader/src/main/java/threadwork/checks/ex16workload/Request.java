package threadwork.checks.ex16workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import threadwork.ex16workload.Kind;
import threadwork.ex16workload.Strategy;

/**
 * A call of {@code run} with jobs of these kinds, or, if there is no strategy, calls of {@code choose} for each kind, with a GIL
 * and without.
 */
record Request(Strategy strategy, List<Kind> kinds) {

    private static final String CHOOSE = "-";

    Request {
        kinds = List.copyOf(kinds);
    }

    static Request run(Strategy strategy, Kind... kinds) {
        return new Request(strategy, List.of(kinds));
    }

    static Request choose() {
        return new Request(null, List.of(Kind.IO_BOUND, Kind.CPU_BOUND));
    }

    int jobs() {
        return kinds.size();
    }

    String toText() {
        List<String> words = new ArrayList<>();
        words.add(strategy == null ? CHOOSE : strategy.name());
        kinds.forEach(kind -> words.add(kind.name()));
        return String.join(" ", words);
    }

    static Request fromText(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        Strategy strategy = words.get(0).equals(CHOOSE) ? null : Strategy.valueOf(words.get(0));
        return new Request(strategy, words.subList(1, words.size()).stream().map(Kind::valueOf).toList());
    }
}

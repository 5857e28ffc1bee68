package threadwork.ex01start;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

class Streams {

    static Map<Integer, List<String>> group(Collection<String> words) {
        Map<Integer, List<String>> byLength = words.stream().filter(Predicate.not(String::isEmpty)).distinct()
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.mapping(Function.identity(), Collectors.toList())));
        Map<Boolean, Long> parts = words.parallelStream().collect(Collectors.partitioningBy(word -> word.length() > 3, Collectors.counting()));
        Map<String, Integer> counts = words.stream().collect(Collectors.toMap(word -> word, word -> 1, Integer::sum, LinkedHashMap::new));
        ConcurrentHashMap<String, Integer> shared = new ConcurrentHashMap<>(counts);
        shared.reduceValues(1, Integer::sum);
        List<Map.Entry<String, Integer>> top = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(3).toList();
        for (Map.Entry<String, Integer> entry : top) {
            System.out.println(entry.getKey() + "=" + entry.getValue() + parts);
        }
        return byLength;
    }

    static double numbers(long[] values, int n) {
        int sum = IntStream.rangeClosed(1, n).parallel().map(i -> i * i).filter(i -> i % 2 == 0).sum();
        long product = LongStream.of(values).skip(1).reduce(1, (a, b) -> a * b);
        IntSummaryStatistics statistics = IntStream.iterate(1, i -> i < n, i -> i + 1).boxed().mapToInt(Integer::intValue).summaryStatistics();
        Optional<Integer> most = Stream.iterate(1, i -> i + 1).limit(n).max(Integer::compare);
        double average = IntStream.range(0, n).asDoubleStream().average().orElse(Double.NaN);
        return sum + product + statistics.getMax() + most.map(i -> i + 1).orElseGet(() -> 0) + average;
    }

    static <T> Collector<T, ?, List<T>> reversed() {
        return Collector.of(java.util.ArrayList<T>::new, java.util.ArrayList::add, (a, b) -> {
            a.addAll(b);
            return a;
        }, list -> {
            Collections.reverse(list);
            return list;
        }, Collector.Characteristics.UNORDERED);
    }

    @SafeVarargs
    static <T> Stream<T> of(Iterable<T> all, T... more) {
        Spliterator<T> spliterator = Spliterators.spliteratorUnknownSize(all.iterator(), Spliterator.ORDERED);
        return Stream.concat(StreamSupport.stream(spliterator, false), Stream.of(more)).flatMap(Stream::ofNullable).peek(x -> { }).onClose(() -> { });
    }

    int field;

    Object functions() {
        Supplier<Supplier<String>> nested = () -> () -> "x" + field;
        BiFunction<Integer, Integer, Integer> add = Integer::sum;
        UnaryOperator<String> twice = s -> s + s;
        IntBinaryOperator less = Math::min;
        Runnable bound = this::functions;
        Function<Integer, int[]> array = int[]::new;
        Comparator<String> order = Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()).reversed();
        Runnable serial = (Runnable & java.io.Serializable & Comparable<String>) null;
        return List.of(nested.get().get(), add.andThen(i -> i + 1).apply(1, 2), twice.apply("y"), less.applyAsInt(1, 2), bound, array, order,
                new TreeSet<>(order).headSet("a"), new HashMap<>(Map.of("a", 1)).computeIfAbsent("b", k -> 2), String.valueOf(serial));
    }
}

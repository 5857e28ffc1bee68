package threadwork.explore.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What else the language has, in one sum: instrumented or not, the answer has to be the same. */
class SampleLanguage {

    private final List<Object> log = new ArrayList<>();
    private int calls;

    record Point(int x, long y) {
        Point {
            if (x < 0) {
                throw new IllegalArgumentException("x");
            }
        }
    }

    sealed interface Shape permits Square, Circle {
        int AREA = "area".length();

        default String describe() {
            return name() + AREA;
        }

        String name();
    }

    record Square(int side) implements Shape {
        @Override
        public String name() {
            return "square";
        }
    }

    static final class Circle implements Shape {
        private double radius = 2;

        @Override
        public String name() {
            radius++;
            return "circle" + radius;
        }
    }

    static class Base {
        protected int value;
        final String text;

        Base(int value, String text) {
            this.value = value;
            this.text = text;
        }
    }

    static class Derived extends Base {
        private long own = 5;

        Derived(Base other) {
            super(other.value++ > 0 ? new Base(other.value, "a").value : new int[] {3}[0], other.text + other.value);
            own += value;
        }

        Derived(int start) {
            this(new Base(start, "b"));
            own *= 2;
        }
    }

    static void ready() {
    }

    static String all() {
        SampleLanguage language = new SampleLanguage();
        language.types();
        language.control();
        language.functions();
        language.generics();
        return language.log.toString() + language.calls;
    }

    private void types() {
        log.add(new Point(1, 2));
        log.add(new Point(1, 2).equals(new Point(1, 2)));
        for (Shape shape : List.of(new Square(2), new Circle())) {
            log.add(shape instanceof Square square ? square.side() : shape.describe());
        }
        log.add(new Derived(4).own + new Derived(new Base(0, "c")).text);
        int[][] table = new int[2][3];
        table[1][2]++;
        table[1][2] += table[1][2]++ + ++calls;
        log.add(table[1][2] + table[0].clone().length);
    }

    private void control() {
        for (String word : new String[] {"one", "two", "three"}) {
            switch (word) {
                case "one" -> log.add(1);
                case "two" -> log.add(2);
                default -> log.add(tried(word));
            }
        }
        outer:
        for (int i = 0; ; i++) {
            while (true) {
                if (i++ > 5) {
                    break outer;
                }
                continue outer;
            }
        }
    }

    private synchronized int tried(String word) {
        try {
            calls++;
            return Integer.parseInt(word);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            synchronized (log) {
                return log.size();
            }
        } finally {
            calls += 10;
        }
    }

    private void functions() {
        Supplier<List<String>> make = ArrayList::new;
        IntFunction<int[]> array = int[]::new;
        BiFunction<Integer, Long, Point> point = Point::new;
        Function<Object, String> text = Object::toString;
        Supplier<String> bound = "bound"::trim;
        Runnable own = this::count;
        own.run();
        Runnable lambda = () -> calls += log.size();
        lambda.run();
        log.add(make.get().size() + array.apply(3).length + text.apply(point.apply(1, 2L)) + bound.get());
        log.add(IntStream.range(0, 5).boxed().collect(Collectors.toMap(i -> i % 2, Function.identity(), Integer::sum)));
    }

    private synchronized void count() {
        calls++;
    }

    private void generics() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            groups.computeIfAbsent(i % 2 == 0 ? "even" : "odd", key -> new ArrayList<>()).add(i);
        }
        groups.values().removeIf(each -> each.contains(1));
        log.add(groups);
        class Local<T extends Comparable<T>> {
            private T best;

            T offer(T next) {
                best = best == null || next.compareTo(best) > 0 ? next : best;
                return best;
            }
        }

        Local<Long> local = new Local<>();
        local.offer(3L);
        log.add(local.offer(2L));
    }
}

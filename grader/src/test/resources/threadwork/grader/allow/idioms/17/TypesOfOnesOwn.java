package threadwork.ex01start;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@interface GuardedBy {
    String value();

    Level[] levels() default {Level.LOW};

    Class<?> type() default Object.class;
}

enum Level {
    LOW(1) {
        @Override
        int twice() {
            return 2;
        }
    },
    HIGH(10);

    private static final Map<String, Level> BY_NAME = new java.util.HashMap<>();

    static {
        for (Level level : values()) {
            BY_NAME.put(level.name().toLowerCase(java.util.Locale.ROOT), level);
        }
    }

    final int weight;

    Level(int weight) {
        this.weight = weight;
    }

    int twice() {
        return 2 * weight;
    }

    static Level of(String name) {
        return BY_NAME.getOrDefault(name, LOW);
    }
}

sealed interface Shape permits Circle, Square, Empty {
    double area();

    default String describe() {
        return label() + " of " + area();
    }

    private String label() {
        return getClass().getSimpleName();
    }

    static Shape unit() {
        return new Square(1);
    }
}

record Circle(double radius) implements Shape, Comparable<Circle> {
    static final Comparator<Circle> BY_RADIUS = Comparator.comparingDouble(Circle::radius).thenComparing(Circle::hashCode);

    Circle {
        if (radius < 0) {
            throw new IllegalArgumentException("radius " + radius);
        }
    }

    @Override
    public double area() {
        return Math.PI * radius * radius;
    }

    @Override
    public int compareTo(Circle other) {
        return Double.compare(radius, other.radius);
    }
}

record Square(@GuardedBy("nobody") double side) implements Shape {
    @Override
    public double area() {
        return side * side;
    }
}

final class Empty implements Shape {
    @Override
    public double area() {
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass();
    }

    @Override
    public int hashCode() {
        return Objects.hash(1, 2);
    }
}

record Pair<A, B extends Comparable<? super B>>(A first, B... rest) {
    @SafeVarargs
    Pair {
    }

    record Inner(int[] numbers, List<? extends Number> more) {
    }
}

abstract class Node<T extends Comparable<T>> implements Iterable<T>, Cloneable {
    @GuardedBy(value = "this", levels = {Level.LOW, Level.HIGH}, type = String.class)
    private transient volatile T value;
    protected Node<T> next;

    abstract T get();

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private Node<T> at = Node.this;

            @Override
            public boolean hasNext() {
                return at != null;
            }

            @Override
            public T next() {
                if (at == null) {
                    throw new NoSuchElementException();
                }
                T result = at.get();
                at = at.next;
                return result;
            }
        };
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    static final class Leaf extends Node<String> {
        @Override
        String get() {
            return "leaf";
        }
    }

    class Here {
        T both(BinaryOperator<T> operator) {
            return operator.apply(value, get());
        }
    }
}

interface Shop<K> {
    K make(Function<? super K, ? extends K> change);

    @FunctionalInterface
    interface Maker<T> {
        T make() throws Exception;
    }

    @Deprecated
    default void old() {
    }
}

class Switches {
    static int of(Object o, Level level, String text, int number) {
        int result = switch (level) {
            case LOW -> 1;
            case HIGH -> {
                yield 2;
            }
        };
        switch (text) {
            case "a":
            case "b":
                result++;
                break;
            default:
                result--;
        }
        result += switch (number) {
            case 1, 2, 3 -> 1;
            default -> throw new IllegalStateException("Unexpected value: " + number);
        };
        if (o instanceof Circle circle && circle.radius() > 1) {
            return (int) circle.area();
        }
        EnumMap<Level, Integer> counts = new EnumMap<>(Level.class);
        counts.merge(level, 1, Integer::sum);
        for (Level each : EnumSet.allOf(Level.class)) {
            counts.putIfAbsent(each, each.ordinal());
        }
        Object mixed = number > 1 ? 1 : "text";
        var either = number > 1 ? level : new Circle(1);
        var list = List.of(1, "two", 3.0);
        class Local {
            final int captured = number;
        }
        return result + new Local().captured + mixed.hashCode() + either.hashCode() + list.size() + Level.valueOf("LOW").compareTo(level);
    }
}

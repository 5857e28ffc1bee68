package threadwork.grader.allow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who inherits what from whom: from the submission's own classes up into the JDK. A hostile chain may be long and be asked for
 * often: so it is walked in loops, and once. For one thread.
 */
final class Hierarchy {

    private final Map<String, Shape> own = new HashMap<>();
    private final Map<String, List<Shape>> lines = new HashMap<>();
    private final Map<String, List<Shape>> interfaces = new HashMap<>();

    Hierarchy(Iterable<ClassFile> own) {
        own.forEach(file -> this.own.put(file.name(), file.shape()));
    }

    boolean isOwn(String name) {
        return own.containsKey(name);
    }

    Optional<Shape> find(String name) {
        Shape shape = own.get(name);
        return shape != null ? Optional.of(shape) : JdkTypes.find(name);
    }

    /** The class and its superclasses, from it upwards, as far as they can be found. */
    List<Shape> line(String name) {
        return lines.computeIfAbsent(name, this::walkUp);
    }

    /** All interfaces of the class, be they inherited, nearest first, each once. */
    List<Shape> interfaces(String name) {
        return interfaces.computeIfAbsent(name, type -> interfaces(line(type)));
    }

    private List<Shape> walkUp(String name) {
        Set<String> seen = new HashSet<>();
        List<Shape> line = new ArrayList<>();
        Optional<Shape> next = find(name);
        while (next.isPresent() && seen.add(next.get().name())) {
            line.add(next.get());
            next = next.get().superName().flatMap(this::find);
        }
        return line;
    }

    /** All interfaces that these extend or implement. */
    List<Shape> interfaces(List<Shape> of) {
        Set<String> seen = new HashSet<>();
        List<Shape> found = new ArrayList<>();
        Deque<String> next = new ArrayDeque<>();
        of.forEach(shape -> next.addAll(shape.interfaces()));
        while (!next.isEmpty()) {
            String name = next.remove();
            if (seen.add(name)) {
                find(name).ifPresent(shape -> {
                    found.add(shape);
                    next.addAll(shape.interfaces());
                });
            }
        }
        return found;
    }

    /** The class that declares what is named here: the compiler writes the class through which it was reached. */
    Optional<String> declaring(Named named) {
        List<Shape> line = line(named.owner());
        if (named.name().equals("<init>")) {
            return line.stream().limit(1).filter(shape -> shape.declares(named.key())).map(Shape::name).findFirst();
        }
        Optional<String> inClass = line.stream().filter(shape -> shape.declares(named.key())).map(Shape::name).findFirst();
        if (inClass.isPresent()) {
            return inClass;
        }
        Optional<String> inInterface = interfaces(named.owner()).stream().filter(shape -> shape.declares(named.key())).map(Shape::name).findFirst();
        boolean ofAnyObject = !line.isEmpty() && line.get(0).isInterface();
        return inInterface.isPresent() || !ofAnyObject ? inInterface
                : find("java/lang/Object").filter(shape -> shape.declares(named.key())).map(Shape::name);
    }
}

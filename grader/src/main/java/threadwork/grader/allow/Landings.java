package threadwork.grader.allow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a call through an interface can end although no class file says so: {@code interface Stoppable { void stop(); }} is
 * implemented by {@code class W extends Thread implements Stoppable {}}, and by what W inherits.
 */
final class Landings {

    /**
     * One such end.
     *
     * @param reached a method of the JDK, on the class that declares it
     * @param through the method that is called
     */
    record Landing(Named reached, Named through) {
    }

    /** Whatever can be called on any object. */
    private static final String OBJECT = "java/lang/Object";

    private final Hierarchy hierarchy;

    Landings(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Where calls of the methods of the interfaces of {@code type} end, if in the JDK. */
    List<Landing> of(Shape type) {
        List<Shape> line = hierarchy.line(type.name());
        if (type.isInterface() || line.stream().allMatch(shape -> hierarchy.isOwn(shape.name()) || shape.name().equals(OBJECT))) {
            return List.of();
        }
        Map<String, Shape> reached = new HashMap<>();
        line.forEach(shape -> shape.members().keySet().forEach(member -> reached.putIfAbsent(member, shape)));
        List<Landing> found = new ArrayList<>();
        for (Shape through : hierarchy.interfaces(line.stream().filter(shape -> hierarchy.isOwn(shape.name())).toList())) {
            through.members().forEach((member, modifiers) -> {
                Shape end = reached.get(member);
                if (end != null && !hierarchy.isOwn(end.name()) && Shape.isVirtual(member, modifiers)) {
                    found.add(landing(member, end, through));
                }
            });
        }
        return found;
    }

    private static Landing landing(String key, Shape reached, Shape through) {
        int descriptor = key.indexOf('(');
        Named called = new Named(through.name(), key.substring(0, descriptor), key.substring(descriptor));
        return new Landing(called.in(reached.name()), called);
    }
}

package threadwork.grader.allow;

import java.util.ArrayList;
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

    private final Hierarchy hierarchy;

    Landings(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Where calls of the methods of the interfaces of {@code type} end, if in the JDK. */
    List<Landing> of(Shape type) {
        List<Landing> found = new ArrayList<>();
        if (type.isInterface()) {
            return found;
        }
        List<Shape> line = hierarchy.line(type.name());
        List<Shape> own = line.stream().filter(shape -> hierarchy.isOwn(shape.name())).toList();
        for (Shape through : hierarchy.interfaces(own)) {
            for (Map.Entry<String, Integer> member : through.members().entrySet()) {
                if (Shape.isVirtual(member.getKey(), member.getValue())) {
                    line.stream().filter(shape -> shape.declares(member.getKey())).findFirst()
                            .filter(shape -> !hierarchy.isOwn(shape.name()))
                            .ifPresent(shape -> found.add(landing(member.getKey(), shape, through)));
                }
            }
        }
        return found;
    }

    private static Landing landing(String key, Shape reached, Shape through) {
        int descriptor = key.indexOf('(');
        Named called = new Named(through.name(), key.substring(0, descriptor), key.substring(descriptor));
        return new Landing(called.in(reached.name()), called);
    }
}

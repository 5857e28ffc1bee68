package threadwork.explore.run;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import threadwork.explore.code.JdkNames;

/** Keeps the steps of an execution, with values and with names that are the same in every replay. */
final class TraceLog {

    private static final int MOST_STEPS = 2_000;
    private static final int MOST_CHARACTERS = 60;

    private final boolean on;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<String, Integer> perClass = new HashMap<>();
    /** A write is announced before it happens; its value is read when the next step comes. */
    private Runnable unfinished = () -> { };

    TraceLog(boolean on) {
        this.on = on;
    }

    List<Step> steps() {
        finish();
        return List.copyOf(steps);
    }

    void add(ShadowThread thread, String action, String object, Site site) {
        if (on) {
            finish();
            keep(new Step(thread.getName(), action, object, "", site));
        }
    }

    /** @param part which element of an array, or empty */
    void access(ShadowThread thread, Object owner, String part, boolean write, Site site) {
        if (!on || site.library()) {
            return;
        }
        finish();
        String object = part.isEmpty() ? site.target() : name(owner) + part;
        if (!write) {
            keep(new Step(thread.getName(), "reads", object, value(owner, part, site), site));
            return;
        }
        int place = steps.size();
        keep(new Step(thread.getName(), "writes", object, "", site));
        unfinished = () -> {
            if (place < steps.size()) {
                steps.set(place, new Step(thread.getName(), "writes", object, value(owner, part, site), site));
            }
        };
    }

    private void finish() {
        Runnable last = unfinished;
        unfinished = () -> { };
        last.run();
    }

    private void keep(Step step) {
        if (steps.size() < MOST_STEPS) {
            steps.add(step);
        }
    }

    /** Such as {@code Account-1}; the second object of a class to be named is {@code Account-2}. */
    String name(Object object) {
        if (!on) {
            return object.getClass().getSimpleName();
        }
        return names.computeIfAbsent(object, fresh -> {
            if (object instanceof Class<?> type) {
                return type.getSimpleName() + ".class";
            }
            if (object instanceof ShadowThread thread) {
                return thread.getName();
            }
            if (object.getClass().isArray()) {
                return object.getClass().getSimpleName() + "-" + perClass.merge(object.getClass().getSimpleName(), 1, Integer::sum);
            }
            String type = JdkNames.original(object.getClass().getName());
            String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
            return (simple.isEmpty() ? "object" : simple) + "-" + perClass.merge(simple, 1, Integer::sum);
        });
    }

    private String value(Object owner, String part, Site site) {
        if (!part.isEmpty()) {
            return show(Array.get(owner, Integer.parseInt(part.substring(1, part.length() - 1))));
        }
        String field = site.target().substring(site.target().lastIndexOf('.') + 1);
        boolean isStatic = owner instanceof Class<?>;
        for (Class<?> type = isStatic ? (Class<?>) owner : owner.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field found = type.getDeclaredField(field);
                return show(Holders.get(found, isStatic ? null : owner));
            } catch (NoSuchFieldException inherited) {
                // Then a superclass declares it.
            }
        }
        return "";
    }

    /** Never calls a method of explored code. */
    private String show(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof Character) {
            return String.valueOf(value);
        }
        if (value instanceof String text) {
            return '"' + (text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text) + '"';
        }
        return name(value);
    }
}

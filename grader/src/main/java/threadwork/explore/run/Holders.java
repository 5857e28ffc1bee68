package threadwork.explore.run;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

/** Finds the student's field through which a map's, a list's or an array's inside is reached: {@code HitCounter.pages}. */
final class Holders {

    private static final int MOST_OBJECTS = 2_000;

    private Holders() {
    }

    static String of(Object inside, Iterable<Tracked> known) {
        for (Tracked candidate : known) {
            if (!Unseen.isCopy(candidate.object)) {
                String found = search(candidate.object, inside);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String search(Object holder, Object inside) {
        boolean isClass = holder instanceof Class<?>;
        for (Class<?> type = isClass ? (Class<?>) holder : holder.getClass(); type != null && !isJdks(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!field.getType().isPrimitive() && Modifier.isStatic(field.getModifiers()) == isClass && reaches(get(field, isClass ? null : holder), inside)) {
                    return type.getSimpleName() + "." + field.getName();
                }
            }
        }
        return "";
    }

    private static boolean reaches(Object from, Object inside) {
        Map<Object, Boolean> seen = new IdentityHashMap<>();
        Deque<Object> open = new ArrayDeque<>();
        add(from, seen, open);
        while (!open.isEmpty() && seen.size() < MOST_OBJECTS) {
            Object next = open.poll();
            if (next == inside) {
                return true;
            }
            if (next.getClass().isArray()) {
                for (int i = 0; !next.getClass().getComponentType().isPrimitive() && i < Array.getLength(next); i++) {
                    add(Array.get(next, i), seen, open);
                }
            } else if (next.getClass().getName().startsWith("explored.")) {
                for (Class<?> type = next.getClass(); type != null && type.getName().startsWith("explored."); type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        add(Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive() ? null : get(field, next), seen, open);
                    }
                }
            }
        }
        return false;
    }

    private static void add(Object object, Map<Object, Boolean> seen, Deque<Object> open) {
        if (object != null && seen.put(object, true) == null) {
            open.add(object);
        }
    }

    private static boolean isJdks(Class<?> type) {
        return type.getName().startsWith("java.") || type.getName().startsWith("explored.");
    }

    static Object get(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException | RuntimeException notOurs) {
            return null;
        }
    }
}

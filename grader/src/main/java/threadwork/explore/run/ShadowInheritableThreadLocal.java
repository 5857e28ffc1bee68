package threadwork.explore.run;

import java.util.IdentityHashMap;
import java.util.Map;

/** Stands in for {@link java.lang.InheritableThreadLocal} in explored code. */
public class ShadowInheritableThreadLocal<T> extends ShadowThreadLocal<T> {

    protected T childValue(T parentValue) {
        return parentValue;
    }

    @Override
    Map<Object, Object> values(ShadowThread thread) {
        if (thread.inheritableThreadLocals == null) {
            thread.inheritableThreadLocals = new IdentityHashMap<>();
        }
        return asMap(thread.inheritableThreadLocals);
    }

    /** What a new thread gets of its parent's values; null for nothing. */
    static Object passedOn(ShadowThread parent) {
        if (parent.inheritableThreadLocals == null) {
            return null;
        }
        Map<Object, Object> values = new IdentityHashMap<>();
        asMap(parent.inheritableThreadLocals).forEach((local, value) -> values.put(local, child((ShadowInheritableThreadLocal<?>) local, value)));
        return values;
    }

    @SuppressWarnings("unchecked")
    private static <T> T child(ShadowInheritableThreadLocal<T> local, Object value) {
        return local.childValue((T) value);
    }
}

package threadwork.explore.run;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Stands in for {@link java.lang.ThreadLocal} in explored code. */
public class ShadowThreadLocal<T> {

    private Supplier<? extends T> first = () -> null;

    /** As in {@link java.lang.ThreadLocal#withInitial}. */
    public static <S> ShadowThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        ShadowThreadLocal<S> local = new ShadowThreadLocal<>();
        local.first = supplier;
        return local;
    }

    protected T initialValue() {
        return first.get();
    }

    public T get() {
        Map<Object, Object> values = values(ShadowThread.currentThread());
        if (!values.containsKey(this)) {
            values.put(this, initialValue());
        }
        @SuppressWarnings("unchecked")
        T value = (T) values.get(this);
        return value;
    }

    public void set(T value) {
        values(ShadowThread.currentThread()).put(this, value);
    }

    public void remove() {
        values(ShadowThread.currentThread()).remove(this);
    }

    /** The same in every replay, whoever asks. */
    @Override
    public int hashCode() {
        return Hooks.identityHashCode(this);
    }

    Map<Object, Object> values(ShadowThread thread) {
        if (thread.threadLocals == null) {
            thread.threadLocals = new IdentityHashMap<>();
        }
        return asMap(thread.threadLocals);
    }

    @SuppressWarnings("unchecked")
    static Map<Object, Object> asMap(Object values) {
        return (Map<Object, Object>) values;
    }
}

package threadwork.explore.code;

import java.lang.invoke.VarHandle;

/** Tells by its name what an access through a VarHandle or Unsafe does. Public for explored code, which asks for owners. */
public final class AccessModes {

    static final int PLAIN = 0;
    static final int READ = 1;
    static final int WRITE = 2;
    static final int BOTH = 3;

    private AccessModes() {
    }

    /** The mode of a method of VarHandle or Unsafe that accesses a variable. */
    static int of(String method) {
        boolean ordered = method.endsWith("Volatile") || method.endsWith("Acquire") || method.endsWith("Release")
                || method.endsWith("Opaque");
        if (method.startsWith("compareAnd") || method.startsWith("weakCompareAnd") || method.startsWith("getAnd")) {
            return BOTH;
        }
        if (!ordered) {
            return PLAIN;
        }
        return method.startsWith("get") ? READ : WRITE;
    }

    /**
     * What an access through the handle touches.
     *
     * @param first the access's first argument: the object or array, or, with a static field, already the value
     */
    public static Object owner(VarHandle handle, Object first) {
        return handle.coordinateTypes().isEmpty() ? handle : first;
    }
}

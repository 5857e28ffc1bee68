package threadwork.explore.run;

/** Knows which classes have no hash code of their own, so that theirs would differ from run to run. */
final class InheritedHash {

    private static final ClassValue<Boolean> INHERITED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                Class<?> declaring = type.getMethod("hashCode").getDeclaringClass();
                return declaring == Object.class || declaring == Enum.class;
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    };

    private InheritedHash() {
    }

    static boolean is(Object object) {
        return INHERITED.get(object.getClass());
    }
}

package threadwork.explore;

import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Stream;
import threadwork.explore.run.ScenarioBody;

/** The code of a scenario, found again among the explored classes. */
final class Entry {

    private static final Set<Class<?>> CARRIED = Set.of(String.class, Integer.class, Long.class, Boolean.class, Double.class, Character.class,
            Byte.class, Short.class, Float.class);

    private final String type;
    private final String method;
    private final boolean isStatic;
    private final Object[] arguments;

    private Entry(String type, String method, boolean isStatic, Object[] arguments) {
        this.type = type;
        this.method = method;
        this.isStatic = isStatic;
        this.arguments = arguments;
    }

    /** A static method without parameters. */
    static Entry of(String type, String method) {
        return new Entry(type, method, true, new Object[0]);
    }

    /** @throws IllegalArgumentException if it is no lambda, or captures what cannot be carried over */
    static Entry of(Scenario scenario) {
        SerializedLambda lambda = serialized(scenario);
        boolean isStatic = lambda.getImplMethodKind() == MethodHandleInfo.REF_invokeStatic;
        Object[] captured = new Object[lambda.getCapturedArgCount() - (isStatic ? 0 : 1)];
        for (int i = 0; i < captured.length; i++) {
            captured[i] = lambda.getCapturedArg(i + (isStatic ? 0 : 1));
            if (captured[i] != null && !CARRIED.contains(captured[i].getClass())) {
                throw new IllegalArgumentException("A scenario may capture text and numbers, not a " + captured[i].getClass().getName());
            }
        }
        return new Entry(lambda.getImplClass().replace('/', '.'), lambda.getImplMethodName(), isStatic, captured);
    }

    private static SerializedLambda serialized(Scenario scenario) {
        try {
            Method replace = scenario.getClass().getDeclaredMethod("writeReplace");
            replace.setAccessible(true);
            return (SerializedLambda) replace.invoke(scenario);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalArgumentException("A scenario must be a lambda or a method reference", e);
        }
    }

    /** @throws IllegalArgumentException if there is no such method */
    ScenarioBody in(ClassLoader explored) {
        try {
            Class<?> found = Class.forName(type, false, explored);
            Method code = Stream.of(found.getDeclaredMethods())
                    .filter(m -> m.getName().equals(method) && m.getParameterCount() == arguments.length).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no method " + method + " in " + type));
            code.setAccessible(true);
            return () -> invoke(code, isStatic ? null : receiver(found));
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(type + " is not among the explored classes", e);
        }
    }

    private static Object receiver(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private void invoke(Method code, Object receiver) throws Throwable {
        try {
            code.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

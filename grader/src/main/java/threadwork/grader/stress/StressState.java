package threadwork.grader.stress;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressMeta;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.Runner;

/** A {@code @JCStressTest} class and the runner generated for it, both from the loader the class came from. */
record StressState(Class<?> type, Constructor<?> runner, int actors, List<Outcome> cases) {

    /**
     * @throws IllegalStateException if {@code type} is not a continuous test with a generated runner
     */
    static StressState of(Class<?> type) {
        if (type.getAnnotation(JCStressTest.class).value() != Mode.Continuous) {
            throw new IllegalStateException(type.getName() + ": only the continuous mode of jcstress is driven here");
        }
        int actors = (int) Arrays.stream(type.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(Actor.class)).count();
        return new StressState(type, constructor(type), actors, cases(type));
    }

    private static Constructor<?> constructor(Class<?> type) {
        String name = type.getName().replace('$', '_') + "_jcstress"; // as the processor names it
        try {
            return Class.forName(name, true, type.getClassLoader()).getConstructor(ForkedTestConfig.class);
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            throw new IllegalStateException("jcstress's annotation processor left no usable " + name, e);
        }
    }

    private static List<Outcome> cases(Class<?> type) {
        JCStressMeta meta = type.getAnnotation(JCStressMeta.class);
        Stream<Class<?>> holders = meta == null ? Stream.of(type) : Stream.of(meta.value(), type);
        return holders.flatMap(holder -> Arrays.stream(holder.getAnnotationsByType(Outcome.class))).toList();
    }

    /** A runner for one slice; {@code slice} counts them from 0. */
    Runner<?> newRunner(Shape shape, int slice) {
        try {
            return (Runner<?>) runner.newInstance(RunnerConfig.of(runnerName(), shape, slice));
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("The generated " + runnerName() + " does not start", e);
        }
    }

    String runnerName() {
        return runner.getDeclaringClass().getName();
    }
}

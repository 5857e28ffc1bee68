package threadwork.grader.child;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import threadwork.grader.probe.Inputs;

/** Makes every jqwik property follow the run's one seed, and keeps the shrunk inputs of one that fails. Registered for all properties. */
public final class SeededProperty implements AroundPropertyHook {

    /** Outside of everything else, so that the seed stands before any value is made. */
    private static final int OUTERMOST = -100;

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public int aroundPropertyProximity() {
        return OUTERMOST;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        String name = context.containerClass().getName() + "." + context.targetMethod().getName();
        context.attributes().setSeed(Long.toString(Inputs.random(name).nextLong()));
        PropertyExecutionResult result = property.execute();
        result.throwable().ifPresent(thrown -> result.falsifiedParameters()
                .ifPresent(inputs -> thrown.addSuppressed(new CounterExample(text(inputs, result)))));
        return result;
    }

    private static String text(List<Object> inputs, PropertyExecutionResult result) {
        String values = inputs.stream().map(String::valueOf).collect(Collectors.joining("\n    "));
        return "inputs:\n    " + values + "\nfound after " + result.countTries() + " tries";
    }
}

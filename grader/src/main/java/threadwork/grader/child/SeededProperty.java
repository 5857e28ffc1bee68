package threadwork.grader.child;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import threadwork.grader.model.evidence.CounterExample.Input;
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
                .ifPresent(inputs -> thrown.addSuppressed(example(context, inputs, result))));
        return result;
    }

    private static CounterExample example(PropertyLifecycleContext context, List<Object> inputs, PropertyExecutionResult result) {
        List<String> values = inputs.stream().map(String::valueOf).toList();
        Parameter[] parameters = context.targetMethod().getParameters();
        List<Input> named = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            named.add(new Input(i < parameters.length && parameters[i].isNamePresent() ? parameters[i].getName() : "", values.get(i)));
        }
        int tries = result.countTries();
        String text = "inputs:\n    " + String.join("\n    ", values) + "\nfound after " + tries + (tries == 1 ? " try" : " tries");
        return new CounterExample(text, new threadwork.grader.model.evidence.CounterExample(named, List.of(), tries, Inputs.seed()));
    }
}

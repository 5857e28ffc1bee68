package threadwork.grader.child;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import threadwork.grader.probe.Failure;

/**
 * Ends a property at the first call that never returns. Each smaller input would get stuck too, take its time to be seen stuck, and
 * leave its threads behind, until the check has used up its time and all that is said is "too slow". Registered for all properties.
 */
public final class StuckOnce implements AroundTryHook {

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor property, List<Object> inputs) {
        Store<Boolean> stuck = Store.getOrCreate(StuckOnce.class, Lifespan.PROPERTY, () -> false);
        if (stuck.get()) {
            return TryExecutionResult.invalid();
        }
        TryExecutionResult result = property.execute(inputs);
        stuck.update(before -> result.throwable().filter(StuckOnce::isStuck).isPresent());
        return result;
    }

    private static boolean isStuck(Throwable thrown) {
        return thrown instanceof Failure failure && failure.evidence().stream().anyMatch(evidence -> evidence.type().equals("threads"));
    }
}

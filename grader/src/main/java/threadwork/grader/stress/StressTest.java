package threadwork.grader.stress;

import java.util.Locale;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** One {@code @JCStressTest} class; {@code TwoHitsAreBothCounted} is shown as {@code two_hits_are_both_counted}. */
final class StressTest extends AbstractTestDescriptor {

    private final Class<?> state;

    StressTest(UniqueId id, Class<?> state) {
        super(id, claim(state.getSimpleName()), ClassSource.from(state));
        this.state = state;
    }

    private static String claim(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    Class<?> state() {
        return state;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }
}

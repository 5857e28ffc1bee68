package threadwork.grader.stress;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** The top-level class that stress tests are nested in. */
final class StressClass extends AbstractTestDescriptor {

    StressClass(UniqueId id, Class<?> topLevel) {
        super(id, topLevel.getSimpleName(), ClassSource.from(topLevel));
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }
}

package threadwork.grader.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import threadwork.grader.stress.samples.Counters;

/** States, their generated runners and what they call come from the loader the state was selected with. */
class LoaderTest {

    /** Defines the samples anew, in place of a submission's classes, except for one it does not have. */
    private static final class SamplesLoader extends ClassLoader {

        private final String hidden;

        SamplesLoader(String hidden) {
            super(Counters.class.getClassLoader());
            this.hidden = hidden;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith(Counters.class.getPackageName())) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            if (name.equals(hidden)) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static TestExecutionResult run(String hidden) throws ClassNotFoundException {
        return EngineRun.run(new SamplesLoader(hidden).loadClass(Counters.LockedHits.class.getName()), 300, 30_000);
    }

    @Test
    void a_state_of_another_loader_runs_in_its_own_world() throws ClassNotFoundException {
        assertEquals(Status.SUCCESSFUL, run("").getStatus());
    }

    @Test
    void a_class_its_own_world_lacks_is_a_linkage_error() throws ClassNotFoundException {
        assertInstanceOf(NoClassDefFoundError.class, run(Counters.class.getName() + "$Locked").getThrowable().orElseThrow());
    }

    @Test
    void a_state_without_a_generated_runner_is_a_fault_of_the_grader() throws ClassNotFoundException {
        TestExecutionResult result = run(Counters.class.getName() + "_LockedHits_jcstress");

        assertInstanceOf(IllegalStateException.class, result.getThrowable().orElseThrow());
    }
}

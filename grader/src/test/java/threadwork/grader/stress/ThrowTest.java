package threadwork.grader.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.grader.stress.samples.Throwers;

class ThrowTest {

    private static void assertThrowsItself(Class<?> state) {
        Throwable thrown = EngineRun.run(state).getThrowable().orElseThrow();

        assertEquals(UnsupportedOperationException.class, thrown.getClass());
        assertTrue(thrown.getMessage().startsWith("TODO: "), thrown::getMessage);
        assertEquals(Throwers.class.getPackageName(), thrown.getStackTrace()[0].getClassName().replaceFirst("\\.Throwers.*", ""));
    }

    @Test
    void what_an_actor_throws_is_the_failure_itself() {
        assertThrowsItself(Throwers.AnActorThrows.class);
    }

    @Test
    void what_is_thrown_after_the_actors_is_the_failure_itself() {
        assertThrowsItself(Throwers.TheArbiterThrows.class);
    }

    @Test
    void what_a_constructor_throws_is_the_failure_itself() {
        assertThrowsItself(Throwers.TheConstructorThrows.class);
    }

    @Test
    void nobody_is_left_waiting_for_the_actor_that_threw() throws InterruptedException {
        EngineRun.run(Throwers.AnActorThrows.class);

        for (Thread left : actors()) {
            left.join(10_000);
            assertFalse(left.isAlive(), left.getName());
        }
    }

    private static List<Thread> actors() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getClass().getName().startsWith(Throwers.class.getName())).toList();
    }
}

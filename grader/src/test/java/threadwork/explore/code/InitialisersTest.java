package threadwork.explore.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InitialisersTest {

    private final RecordingLoader loader = new RecordingLoader();

    private Object call(String method) {
        return loader.call(SampleStatics.class, method);
    }

    private void reset(String... nested) throws ReflectiveOperationException {
        List<String> names = new ArrayList<>(Stream.of(nested).map(name -> SampleStatics.class.getName() + "$" + name).toList());
        names.add(SampleStatics.class.getName());
        for (String name : names) {
            Method reset = loader.loadClass(name).getDeclaredMethod(Initialisers.RESET);
            reset.invoke(null);
        }
    }

    private List<String> initialised(String method) {
        Recorded.EVENTS.clear();
        call(method);
        return ended();
    }

    /** Of the sample's own classes. */
    private static List<String> ended() {
        List<String> begun = Recorded.EVENTS.stream().filter(event -> event.equals("initBegin")).toList();
        List<String> ended = Recorded.EVENTS.stream().filter(event -> event.startsWith("initEnd")).toList();
        assertEquals(begun.size(), ended.size());
        return ended.stream().filter(event -> !event.endsWith("List") && !event.endsWith("Collections")).toList();
    }

    @Test
    void a_class_begins_again_as_it_began() throws ReflectiveOperationException {
        assertEquals("2 2 2 1 1", call("use"));
        assertEquals("3 3 4 2 2", call("use"));
        reset("Colour", "Without");
        assertEquals("2 2 2 1 1", call("use"));
    }

    @Test
    void an_enums_constants_are_still_its_constants() throws ReflectiveOperationException {
        assertEquals("true 1 1", call("enums"));
        reset("Colour", "Planet");
        assertEquals("true 1 1", call("enums"));
    }

    @Test
    void the_runtime_is_told_when_a_class_is_initialised() {
        assertEquals(List.of("initEnd SampleStatics"), initialised("ready"));
        assertEquals(List.of("initEnd Colour", "initEnd Without"), initialised("use"));
    }

    @Test
    void an_interface_begins_again_too() throws ReflectiveOperationException {
        assertEquals("2 [once]1a1a", call("words"));
        assertEquals("2 [once, once]1a2a", call("words"));
        reset("Defaults");
        assertEquals("2 [once]1a1a", call("words"));
    }

    @Test
    void an_interface_is_told_of_too() {
        call("ready");
        assertEquals(List.of("initEnd Defaults"), initialised("words"));
    }

    @Test
    void an_initialiser_that_fails_has_ended_as_well() {
        Recorded.EVENTS.clear();
        assertThrows(AssertionError.class, () -> call("failing"));
        assertEquals(List.of("initEnd SampleStatics", "initEnd Failing"), ended());
    }
}

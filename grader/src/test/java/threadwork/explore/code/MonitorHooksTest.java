package threadwork.explore.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonitorHooksTest {

    /** Without reads of the fields that hold the locks. */
    private static List<String> events(String method) {
        Stream<String> all = RecordingLoader.events(SampleMonitors.class, method).stream();
        return all.filter(event -> !event.startsWith("readStatic")).toList();
    }

    @Test
    void a_synchronized_method_takes_its_objects_monitor() {
        assertEquals(List.of("enter SampleMonitors", "exit SampleMonitors"), events("method"));
    }

    @Test
    void its_arguments_and_its_result_get_through() {
        assertEquals(42, new RecordingLoader().call(SampleMonitors.class, "method"));
        assertEquals("a", new RecordingLoader().call(SampleMonitors.class, "staticMethod"));
    }

    @Test
    void a_static_one_takes_its_classs() {
        assertEquals(List.of("enter SampleMonitors", "exit SampleMonitors"), events("staticMethod"));
    }

    @Test
    void an_exception_gives_the_monitor_back() {
        assertEquals(List.of("enter SampleMonitors", "exit SampleMonitors"), events("thrown"));
    }

    @Test
    void nested_blocks_give_back_in_reverse() {
        assertEquals(List.of("enter SampleMonitors", "enter Object", "exit Object", "exit SampleMonitors"), events("nested"));
    }

    @Test
    void a_block_that_throws_gives_back_too() {
        assertEquals(List.of("enter Object", "exit Object"), events("thrownFromBlock"));
    }

    @Test
    void a_release_that_fails_is_not_tried_for_ever() {
        Recorded.exitFails = true;
        try {
            assertEquals(List.of("enter Object", "exit Object"), events("thrownFromBlock"));
        } finally {
            Recorded.exitFails = false;
        }
    }

    @Test
    void the_methods_of_a_condition_are_hooks() {
        assertEquals(List.of("wait", "wait 1", "wait 1 2", "notify", "notifyAll"), events("conditions"));
    }

    @Test
    void references_to_them_are_too() {
        assertEquals(List.of("notifyAll", "notify", "notify"), events("references"));
    }
}

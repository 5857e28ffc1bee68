package threadwork.explore.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryHooksTest {

    private static List<String> events(String method) {
        return RecordingLoader.events(SampleMemory.class, method);
    }

    @Test
    void a_field_is_told_of_before_it_is_read_or_written() {
        assertEquals(List.of("read SampleMemory.count", "write SampleMemory.count", "read SampleMemory.text", "write SampleMemory.text"),
                events("oneSlot").stream().filter(event -> !event.startsWith("use")).toList());
    }

    @Test
    void a_long_or_a_double_is_a_field_like_others() {
        assertEquals(List.of("read SampleMemory.wide", "write SampleMemory.wide", "read SampleMemory.wide", "write SampleMemory.fraction"),
                events("twoSlots"));
    }

    @Test
    void a_static_field_belongs_to_its_class() {
        assertEquals(List.of("readStatic SampleMemory.shared", "writeStatic SampleMemory.shared"), events("statics"));
    }

    @Test
    void a_volatile_field_is_said_to_be_one() {
        assertEquals(List.of("read SampleMemory.done (volatile)", "write SampleMemory.done (volatile)"), events("volatiles"));
    }

    @Test
    void what_cannot_change_is_not_told() {
        assertEquals(List.of(), events("untouched"));
    }

    @Test
    void a_final_static_field_shows_what_its_initialiser_did() {
        assertEquals(List.of("readStatic SampleMemory.FIXED"), events("initialised"));
    }

    @Test
    void the_link_to_an_outer_object_is_not_told() {
        assertEquals(List.of("read SampleMemory.count", "write SampleMemory.count"), events("inner"));
    }

    @Test
    void elements_of_all_types_are_told_with_their_index() {
        List<String> events = events("elements");
        for (String type : List.of("int", "float", "byte", "char", "short", "Object")) {
            assertTrue(events.containsAll(List.of("writeElement 0 of " + type + "[]", "readElement 0 of " + type + "[]")), type + events);
        }
        assertEquals(List.of("writeElement 1 of long[]", "readElement 0 of float[]", "readElement 0 of Object[]",
                "readElement 1 of long[]", "writeElement 1 of double[]"), events.subList(events.size() - 5, events.size()));
    }
}

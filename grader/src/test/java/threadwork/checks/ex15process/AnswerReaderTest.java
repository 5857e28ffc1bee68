package threadwork.checks.ex15process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import threadwork.grader.probe.Failure;

class AnswerReaderTest {

    private static final Answer RETURNED = new Answer.Returned(-3, "grün 🙂 \ud83d alone", null);
    private static final Answer THREW = new Answer.Threw(true, 42, List.of(
            new Answer.Thrown("a.Outer", null, List.of(new StackTraceElement("a.B", "c", "B.java", 7), new StackTraceElement("d", "e", null, -1))),
            new Answer.Thrown("a.Inner", "why", List.of())));

    @Test
    void what_was_written_comes_back() {
        for (Answer answer : List.of(RETURNED, THREW, new Answer.ReturnedNull())) {
            assertEquals(answer, AnswerReader.read(AnswerWriter.bytes(answer)));
        }
    }

    @Test
    void bytes_that_are_cut_or_followed_by_others_are_no_answer() {
        for (Answer answer : List.of(RETURNED, THREW, new Answer.ReturnedNull())) {
            byte[] bytes = AnswerWriter.bytes(answer);
            for (int length = 0; length < bytes.length; length++) {
                byte[] cut = Arrays.copyOf(bytes, length);
                assertThrows(Failure.class, () -> AnswerReader.read(cut));
            }
            assertThrows(Failure.class, () -> AnswerReader.read(Arrays.copyOf(bytes, bytes.length + 1)));
        }
    }

    @Test
    void lengths_that_cannot_be_are_refused_before_room_is_made_for_them() {
        byte[] bytes = AnswerWriter.bytes(new Answer.Returned(0, "", ""));
        for (int high : new int[] {0x7f, 0x80, 0x40}) {
            byte[] odd = bytes.clone();
            odd[5] = (byte) high;
            assertThrows(Failure.class, () -> AnswerReader.read(odd));
        }
    }
}

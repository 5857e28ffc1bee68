package threadwork.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Source that reads differently from what is compiled is told, and honest text in any alphabet is not. */
class DisguisesTest {

    @Test
    void characters_that_reorder_or_hide_text_are_told_with_line_and_name() {
        assertEquals(List.of("X.java, line 2: the invisible character U+202E (RIGHT-TO-LEFT OVERRIDE) can make text read differently from what is compiled."),
                warnings("class X {\n  // \u202E } \u2066\n}\n"));
        assertEquals(1, warnings("int a\u200Bb;").size());
    }

    @Test
    void a_word_that_mixes_alphabets_that_look_alike_is_told() {
        assertEquals(List.of("X.java, line 1: the word \u0421ount is spelled with letters of another alphabet that look Latin; it is not Count."),
                warnings("class \u0421ount { }"));
    }

    @Test
    void a_word_in_another_alphabet_that_looks_like_a_word_beside_it_is_told() {
        assertEquals(1, warnings("int copy; int \u0441\u043E\u0440\u0443;").size());
    }

    @Test
    void honest_text_in_any_alphabet_is_not_told() {
        assertEquals(List.of(), warnings("int größe; double Δx, λ, π; // Счётчик не теряет ни одного попадания, а это главное: a и б\nString s = \"日本語 שלום مرحبا\";\r\n\té = 1;"));
    }

    @Test
    void the_list_has_an_end() {
        assertEquals(20, warnings("// \u202E\n".repeat(100)).size());
        assertTrue(warnings("").isEmpty());
    }

    private static List<String> warnings(String text) {
        Disguises disguises = new Disguises();
        disguises.lookAt("X.java", text);
        return disguises.warnings();
    }
}

package threadwork.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyleTest {

    @Test
    void colour_is_for_terminals_whose_user_does_not_mind() {
        assertTrue(colour(true, false, Map.of()));
        assertTrue(colour(true, false, Map.of("NO_COLOR", "")));
        assertFalse(colour(false, false, Map.of()));
        assertFalse(colour(true, true, Map.of()));
        assertFalse(colour(true, false, Map.of("NO_COLOR", "1")));
        assertFalse(colour(true, false, Map.of("TERM", "dumb")));
    }

    @Test
    void symbols_are_for_character_sets_that_have_them() {
        assertTrue(Style.plain(StandardCharsets.UTF_8).unicode());
        assertFalse(Style.plain(StandardCharsets.ISO_8859_1).unicode());
        assertFalse(Style.plain(StandardCharsets.US_ASCII).unicode());
    }

    @Test
    void look_alikes_are_as_wide_as_what_they_stand_for() {
        assertEquals(List.of("a - b | \"c\" > d."), Samples.ASCII.fit(List.of("a — b │ “c” → d…")));
        assertEquals(List.of("a — b │"), Samples.PLAIN.fit(List.of("a — b │")));
    }

    @Test
    void a_line_too_narrow_for_the_columns_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Style(false, true, 79));
    }

    private static boolean colour(boolean terminal, boolean noColour, Map<String, String> environment) {
        return Style.choose(terminal, noColour, environment, StandardCharsets.UTF_8).colour();
    }
}

package threadwork.explore.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void instrumented_code_computes_what_it_did_before() {
        assertEquals(SampleLanguage.all(), new RecordingLoader().call(SampleLanguage.class, "all"));
    }
}

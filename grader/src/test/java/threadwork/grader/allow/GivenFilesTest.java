package threadwork.grader.allow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import threadwork.grader.model.SourceFile;

/** What is given with an exercise may do more than a submission, and a submission gains nothing by it. */
class GivenFilesTest {

    private static final String METHOD = """
            public static Summary scrape(java.util.List<java.net.URI> pages, int atOnce, java.time.Duration limit, Web web, Store store)
                    throws InterruptedException {
            """;

    private static Submitted submitted;

    @BeforeAll
    static void start() {
        submitted = new Submitted();
    }

    @AfterAll
    static void stop() throws IOException {
        submitted.close();
    }

    @Test
    void what_is_handed_to_the_students_method_can_be_used() throws IOException {
        assertEquals(List.of(), refusals("try { store.save(pages.get(0), web.fetch(pages.get(0))); } catch (java.io.IOException e) { throw new InterruptedException(); }"
                + "return new Summary(java.util.List.of(new Summary.Count(pages.get(0), Words.in(\"a b\"))), pages);", ""));
    }

    @Test
    void the_real_client_is_not_the_students_to_make() throws IOException {
        List<Refusal> refusals = refusals("\ntry { new HttpWeb().fetch(pages.get(0)); } catch (java.io.IOException e) { }\nreturn null;",
                "");
        assertEquals("new HttpWeb()", refusals.get(0).subject());
        assertEquals(5, refusals.get(0).line());
        assertTrue(refusals.get(0).advice().instead().contains("what your method is handed"), refusals.toString());
    }

    @Test
    void nor_is_the_store_in_files_or_a_program_that_has_both() throws IOException {
        assertEquals("FileStore", refusals("FileStore files = (FileStore) store; return null;", "").get(0).subject());
        assertEquals("Main.main(String[])", refusals("try { Main.main(null); } catch (java.io.IOException e) { } return null;",
                "").get(0).subject());
    }

    @Test
    void a_class_of_the_students_that_sounds_like_one_of_ours_is_the_students() throws IOException {
        List<Refusal> refusals = refusals("return null;", "", "final class HttpWeb$Evil { static void run() { System.exit(0); } }\n"
                + "class Main$1 { static void run() { Runtime.getRuntime().halt(0); } }");
        assertEquals(List.of("System.exit(int)", "Runtime.halt(int)"), refusals.stream().map(Refusal::subject).toList());
    }

    @Test
    void a_file_of_ours_in_a_submission_is_not_compiled() throws IOException {
        SourceFile forged = new SourceFile("threadwork/ex17scrape/Words.java",
                "package threadwork.ex17scrape; public final class Words { static { System.exit(0); } public static int in(String text) { return 0; } }");
        assertEquals(List.of(), submitted.refusals("ex17scrape", List.of(forged)));
    }

    private static List<Refusal> refusals(String body, String members, String... more) throws IOException {
        String source = "package threadwork.ex17scrape; public final class Scraper {\n" + METHOD + body + " }\n" + members + "}\n" + String.join("\n", more);
        return submitted.refusals("ex17scrape", List.of(new SourceFile("threadwork/ex17scrape/Scraper.java", source)));
    }
}

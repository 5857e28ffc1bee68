package threadwork.grader.allow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import threadwork.grader.model.SourceFile;

/** Where schedules are explored, nothing is let in that the explorer would give up on; and nothing else is kept out. */
class UnfollowedTest {

    private static Submitted submitted;

    @BeforeAll
    static void start() {
        submitted = new Submitted();
    }

    @AfterAll
    static void stop() throws IOException {
        submitted.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "java.util.Collection.parallelStream()| List.of(1).parallelStream().count();",
        "java.util.Collection.parallelStream()| java.util.function.Consumer<List<String>> all = List::parallelStream;",
        "java.util.Collection.parallelStream()| class Own extends java.util.ArrayList<String> { } new Own().parallelStream();",
        "java.util.stream.BaseStream.parallel()| java.util.stream.Stream.of(1).parallel().count();",
        "java.util.stream.IntStream.parallel()| java.util.stream.IntStream.of(1).parallel().sum();",
        "java.util.Arrays.parallelSort(int[])| java.util.Arrays.parallelSort(new int[0]);",
        "new java.util.GregorianCalendar()| new java.util.GregorianCalendar();",
        "'java.util.stream.StreamSupport.stream(Spliterator, boolean), unless its last argument is plainly false,'|"
            + " boolean yes = true; java.util.stream.StreamSupport.stream(List.of(1).spliterator(), yes);",
    })
    void what_the_explorer_gives_up_on_is_refused_with_its_line(String subject, String statements) throws IOException {
        Refusal refusal = only(refusals("ex06race", "HitCounter", statements));
        assertEquals(subject, refusal.subject());
        assertEquals(4, refusal.line());
        assertTrue(refusal.advice().why().contains("checks on schedules cannot follow"), refusal.advice().why());
    }

    @Test
    void a_class_that_inherits_it_for_an_interface_is_refused_too() throws IOException {
        String own = "interface Parallel { Object parallelStream(); } static class Own extends java.util.ArrayList<String> implements Parallel {"
                + " public java.util.stream.Stream<String> parallelStream() { return super.parallelStream(); } } static void more() {";
        assertEquals("java.util.Collection.parallelStream()", only(refusals("ex06race", "HitCounter", "}\n" + own)).subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "System.out.println(java.time.LocalTime.now() + \" \" + java.time.LocalDateTime.now() + new java.util.Date() + java.util.Calendar.getInstance().getTime());",
        "java.time.Clock clock = java.time.Clock.systemUTC(); java.time.Instant now = clock.instant(); long nanos = System.nanoTime();",
        "java.util.stream.StreamSupport.stream(List.of(1).spliterator(),\n false).count();",
        "List.of(1).stream().map(i -> i + 1).sorted().toList();",
        "parallelStream(); } static void parallelStream() {",
        "new java.util.GregorianCalendar(2026, 1, 1).getTime();",
        "java.time.LocalDate.now(java.time.Clock.fixed(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC));",
    })
    void what_it_can_follow_is_let_through(String statements) throws IOException {
        assertEquals(List.of(), refusals("ex06race", "HitCounter", statements));
    }

    @ParameterizedTest
    @CsvSource({"ex01start, ThreadPerTask", "ex20testing, CounterTest"})
    void an_exercise_whose_schedules_nobody_explores_may_use_all_of_it(String exercise, String type) throws IOException {
        assertEquals(List.of(), refusals(exercise, type, "java.util.stream.IntStream.of(1).parallel().sum(); new java.util.GregorianCalendar();"
                + " java.util.Arrays.parallelSort(new int[0]);"));
    }

    private static Refusal only(List<Refusal> refusals) {
        assertEquals(1, refusals.size(), refusals::toString);
        return refusals.get(0);
    }

    /** The statements stand in line 4. */
    private static List<Refusal> refusals(String exercise, String type, String statements) throws IOException {
        String source = "package threadwork." + exercise + ";\nimport java.util.List;\npublic final class " + type + " { static void attack() {\n"
                + statements + "\n} }";
        return submitted.refusals(exercise, List.of(new SourceFile("threadwork/" + exercise + "/" + type + ".java", source)));
    }
}

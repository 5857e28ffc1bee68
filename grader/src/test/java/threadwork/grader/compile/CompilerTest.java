package threadwork.grader.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadwork.grader.compile.DoesNotCompile.Problem;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.model.SourceFile;

/** Honest source compiles, however odd; a source made to bring the compiler down costs its own exercise, and the next one compiles. */
class CompilerTest {

    private static final String PATH = "threadwork/ex02join/SumOfSquares.java";

    private static Compiler compiler;

    @TempDir
    Path folder;
    private int count;

    @BeforeAll
    static void start() throws IOException {
        compiler = new Compiler(new WarmStart(null, CompilerMain.class, CompilerMain.class).compiler());
    }

    @AfterAll
    static void stop() {
        compiler.close();
    }

    @Test
    void a_source_becomes_the_class_files_of_its_classes_and_nothing_else() throws IOException {
        assertEquals(List.of("threadwork/ex02join/Other.class", "threadwork/ex02join/SumOfSquares$Inner.class", "threadwork/ex02join/SumOfSquares.class"),
                files(compiled("class SumOfSquares { record Inner(int i) { } }\nclass Other { }")));
    }

    @Test
    void letters_of_any_alphabet_tabs_line_ends_of_windows_and_no_line_end_are_java() throws IOException {
        List<String> files = files(compiled("class SumOfSquares {\r\n\tString é = \"naïve 日本 🧵\";\r\n}\r\nclass Größe { }\r\nclass Задача { } // kein Zeilenende"));
        // Where the locale is "C", this JVM sees other names; the one that compiles does not.
        assertEquals(3, files.size(), files.toString());
    }

    @Test
    void unicode_escapes_an_empty_file_and_annotations_for_a_package_are_java() throws IOException {
        Path classes = folder.resolve("odd");
        assertInstanceOf(Compiled.class, compiler.compile(List.of(new SourceFile("threadwork/ex02join/Empty.java", ""),
                new SourceFile(PATH, "package threadwork.ex02join; class Sum\\u004ff { }"),
                new SourceFile("threadwork/ex02join/package-info.java", "@Deprecated package threadwork.ex02join;")), classes));
        assertEquals(List.of("threadwork/ex02join/SumOf.class", "threadwork/ex02join/package-info.class"), files(classes));
    }

    @Test
    void classes_outside_of_the_exercises_package_are_refused_by_name() throws IOException {
        assertTold("the class org.junit.jupiter.api.Assertions is not in the package threadwork.ex02join",
                compile(PATH, "package org.junit.jupiter.api; class Assertions { }"));
        assertTold("the class threadwork.ex02join.inner.SumOfSquares is not in the package threadwork.ex02join",
                compile(PATH, "package threadwork.ex02join.inner; class SumOfSquares { }"));
        DoesNotCompile forgotten = assertTold("the class SumOfSquares is not in the package threadwork.ex02join", compile(PATH, "class SumOfSquares { }"));
        assertEquals(PATH, forgotten.problems().get(0).file());
        assertEquals(List.of(), files(folder));
    }

    @Test
    void a_class_of_the_exercise_may_be_named_like_one_of_the_jdk() throws IOException {
        assertEquals(List.of("threadwork/ex02join/Thread.class"), files(compiled("class Thread { void start() { } }")));
    }

    @Test
    void a_module_is_no_class() throws IOException {
        assertTold("", compile(PATH, "module evil { provides java.lang.Runnable with threadwork.ex02join.SumOfSquares; }"));
    }

    @Test
    void processors_plugins_and_framework_classes_are_not_there() throws IOException {
        assertTold("package org.junit.jupiter.api does not exist", compile("import org.junit.jupiter.api.Test; class SumOfSquares { }"));
        assertTold("package threadwork.grader.channel does not exist", compile("import threadwork.grader.channel.Wire; class SumOfSquares { }"));
        assertTold("package jdk.internal.misc", compile("class SumOfSquares { jdk.internal.misc.Unsafe unsafe; }"));
    }

    @Test
    void nothing_in_the_environment_reaches_the_compiler() {
        Set<String> left = new WarmStart(null, CompilerMain.class, CompilerMain.class).compiler().processBuilder(CompilerMain.class).environment().keySet();
        assertTrue(Set.of("LC_ALL", "TMPDIR", "TMP", "TEMP", "SystemRoot").containsAll(left), left.toString());
    }

    @Test
    void deep_nesting_is_told_in_plain_words() throws IOException {
        assertTold("nested too deeply", compile("class SumOfSquares { int x = " + "(".repeat(60_000) + "1" + ")".repeat(60_000) + "; }"));
        assertNextCompiles();
        assertTold("", compile("class SumOfSquares { int x = 1" + "+1".repeat(60_000) + "; }"));
        assertNextCompiles();
        assertTold("", compile("class A { ".repeat(8_000) + "}".repeat(8_000)));
        assertNextCompiles();
    }

    @Test
    void a_constant_that_doubles_is_told_in_plain_words() throws IOException {
        String doubling = IntStream.range(1, 31).mapToObj(i -> "static final String S" + i + " = S" + (i - 1) + " + S" + (i - 1) + ";").collect(Collectors.joining());
        assertTold("the compiler", compile("class SumOfSquares { static final String S0 = \"0123456789abcdef\"; " + doubling + " }"));
        assertNextCompiles();
    }

    /** Each is copied into the code twice, for the ordinary end and for the exception, so that n of them make 2 to the power of n. */
    @Test
    void finally_in_finally_uses_up_the_compilers_time_and_is_told_in_plain_words() throws IOException {
        String body = "x++;";
        for (int i = 0; i < 40; i++) {
            body = "try { x++; } finally { " + body + " }";
        }
        try (Compiler hurried = new Compiler(new WarmStart(null, CompilerMain.class, CompilerMain.class).compiler(), 2)) {
            String bomb = "package threadwork.ex02join; class SumOfSquares { int x; void f() { " + body + " } }";
            assertTold("the compiler was still busy with this source after 2 seconds", hurried.compile(List.of(new SourceFile(PATH, bomb)), folder.resolve("bomb")));
        }
    }

    @Test
    void nested_lambdas_cost_nobody_but_themselves() throws IOException {
        String call = "x";
        for (int i = 0; i < 14; i++) {
            call = "f(y" + i + " -> " + call + ")";
        }
        compile("class SumOfSquares { interface A<T> { T a(T t); } interface B<T> { T b(T t); } static <T> T f(A<T> a) { return null; } "
                + "static <T> T f(B<T> b) { return null; } Object o(Object x) { return " + call + "; } }");
        assertNextCompiles();
    }

    @Test
    void methods_and_constants_too_large_for_a_class_file_are_told_in_javacs_words() throws IOException {
        assertTold("code too large", compile("class SumOfSquares { int x; void f() { " + "x++;".repeat(20_000) + " } }"));
        assertTold("constant string too long", compile("class SumOfSquares { String s = \"" + "a".repeat(70_000) + "\"; }"));
        assertInstanceOf(Compiled.class, compile("class SumOfSquares { " + numbered(12_000, "void m%d(){}") + " }"));
        assertNextCompiles();
    }

    @Test
    void classes_without_number_or_measure_are_refused_and_none_is_written() throws IOException {
        assertTold("more than 500 classes", compile("class SumOfSquares { } " + numbered(3_000, "class A%d{}")));
        assertTold("more than 500 classes, or more than 4 MB", compile("class SumOfSquares { static final String S = \"" + "a".repeat(60_000) + "\"; }"
                + numbered(400, "class A%d{String s=SumOfSquares.S;}")));
        assertEquals(List.of(), files(folder));
        assertNextCompiles();
    }

    @Test
    void a_name_that_no_file_can_have_is_told() throws IOException {
        assertTold("the name of a class is longer than a file's name can be", compile("class " + "A".repeat(300) + " { }"));
        assertTold("the name of a class is longer than a file's name can be", compile("class " + "ß".repeat(126) + " { }"));
        assertNextCompiles();
    }

    @Test
    void what_is_told_stays_short() throws IOException {
        DoesNotCompile told = assertTold("", compile("class SumOfSquares { " + "x".repeat(60_000) + " y = " + "z".repeat(60_000) + "; }".repeat(50)));
        assertTrue(told.problems().stream().allMatch(problem -> problem.message().length() <= 2_001 && problem.source().length() <= 201), told.toString());
        assertTrue(told.problems().size() <= 20);
    }

    @Test
    void a_jvm_that_somebody_else_ended_costs_nobody_anything() throws Exception {
        try (Compiler other = new Compiler(new WarmStart(null, CompilerMain.class, CompilerMain.class).compiler())) {
            List<ProcessHandle> before = ProcessHandle.current().children().toList();
            assertInstanceOf(Compiled.class, other.compile(List.of(new SourceFile(PATH, "package threadwork.ex02join; class SumOfSquares { }")), folder.resolve("a")));
            before.forEach(ProcessHandle::destroyForcibly);
            assertInstanceOf(Compiled.class, other.compile(List.of(new SourceFile(PATH, "package threadwork.ex02join; class SumOfSquares { }")), folder.resolve("b")));
        }
        assertNextCompiles();
    }

    private void assertNextCompiles() throws IOException {
        assertEquals(List.of("threadwork/ex02join/SumOfSquares.class"), files(compiled("class SumOfSquares { }")));
    }

    private static DoesNotCompile assertTold(String words, Compilation compilation) {
        DoesNotCompile refused = assertInstanceOf(DoesNotCompile.class, compilation);
        Problem first = refused.problems().get(0);
        assertTrue(refused.problems().stream().anyMatch(problem -> problem.message().contains(words)), refused.toString());
        assertTrue(!first.message().contains("Exception") && !first.message().contains("\tat "), first.message());
        return refused;
    }

    private static String numbered(int count, String text) {
        return IntStream.range(0, count).mapToObj(i -> text.replace("%d", "" + i)).collect(Collectors.joining());
    }

    private Path compiled(String source) throws IOException {
        return assertInstanceOf(Compiled.class, compile(source)).classes();
    }

    private Compilation compile(String source) throws IOException {
        return compile(PATH, "package threadwork.ex02join; " + source);
    }

    private Compilation compile(String path, String source) throws IOException {
        return compiler.compile(List.of(new SourceFile(path, source)), folder.resolve("c" + count++));
    }

    private static List<String> files(Path classes) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(classes)) {
            walk.filter(Files::isRegularFile).forEach(file -> names.add(classes.relativize(file).toString().replace('\\', '/')));
        }
        return names.stream().sorted().toList();
    }
}

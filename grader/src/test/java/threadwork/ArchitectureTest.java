package threadwork;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the grader is built, in a few lines. */
class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final String GRADER = "threadwork.grader.";

    @Test
    void the_model_imports_nobody() {
        classes().that().resideInAPackage(GRADER + "model..").should().onlyDependOnClassesThat()
                .resideInAnyPackage(GRADER + "model..", "java..").check(OURS);
    }

    @Test
    void reports_see_only_the_model() {
        classes().that().resideInAPackage(GRADER + "report").should().onlyDependOnClassesThat()
                .resideInAnyPackage(GRADER + "report", GRADER + "model..", "com.fasterxml.jackson..", "java..", "javax.xml.stream..").check(OURS);
    }

    @Test
    void the_page_sees_only_the_model_and_its_templates() {
        classes().that().resideInAPackage(GRADER + "page").should().onlyDependOnClassesThat()
                .resideInAnyPackage(GRADER + "page", GRADER + "model..", "gg.jte..", "java..").check(OURS);
    }

    @Test
    void what_believes_a_report_sees_only_the_model_and_reports() {
        classes().that().resideInAPackage(GRADER + "acceptance").should().onlyDependOnClassesThat()
                .resideInAnyPackage(GRADER + "acceptance", GRADER + "report", GRADER + "model", "com.fasterxml.jackson..", "java..").check(OURS);
    }

    @Test
    void stages_do_not_know_each_other() {
        List<String> stages = Stream.of("intake", "compile", "allow", "contract", "plan", "run", "score", "report", "page").map(GRADER::concat).toList();
        for (String stage : stages) {
            String[] others = stages.stream().filter(other -> !other.equals(stage)).toArray(String[]::new);
            noClasses().that().resideInAPackage(stage).should().dependOnClassesThat().resideInAnyPackage(others).check(OURS);
        }
    }

    @Test
    void checks_know_the_probe_and_no_other_part_of_the_grader() {
        noClasses().that().resideInAPackage("threadwork.checks..").should().dependOnClassesThat()
                .resideInAnyPackage(Stream.of("", "intake", "compile", "allow", "contract", "plan", "run", "score", "report", "page", "cli", "child", "channel",
                        "kit", "calibration").map(name -> name.isEmpty() ? "threadwork.grader" : GRADER + name).toArray(String[]::new)).check(OURS);
    }

    @Test
    void the_explorer_knows_asm_and_the_jdk_only() {
        classes().that().resideInAPackage("threadwork.explore..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("threadwork.explore..", "org.objectweb.asm..", "java..", "jdk..").check(OURS);
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("threadwork.grader.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void nobody_depends_on_the_command() {
        noClasses().that().resideOutsideOfPackage(GRADER + "cli").should().dependOnClassesThat().resideInAPackage(GRADER + "cli").check(OURS);
    }

    @Test
    void every_package_says_in_a_sentence_what_it_is_for() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java/threadwork"))) {
            List<Path> silent = walk.filter(Files::isDirectory).filter(ArchitectureTest::holdsClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList();
            assertEquals(List.of(), silent);
        }
    }

    @Test
    void no_package_is_a_drawer_for_odds_and_ends() {
        assertTrue(OURS.stream().map(type -> type.getPackageName())
                .noneMatch(name -> name.matches(".*\\.(util|utils|common|helper|helpers|manager|misc)(\\..*)?")));
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

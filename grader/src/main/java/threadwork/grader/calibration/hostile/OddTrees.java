package threadwork.grader.calibration.hostile;

import static threadwork.grader.calibration.hostile.Counters.EXERCISE;
import static threadwork.grader.calibration.hostile.Counters.FILE;
import static threadwork.grader.calibration.hostile.Counters.LOST;
import static threadwork.grader.calibration.hostile.Counters.RIGHT;
import static threadwork.grader.calibration.hostile.Counters.WRONG;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Folders that cannot lie in a clone as they are: odd names, odd bytes, links, and very large files. */
final class OddTrees {

    private static final String BESIDE = "threadwork/ex06race/";
    private static final int NESTING = 10_000;
    private static final int STATEMENTS = 15_000;

    private OddTrees() {
    }

    @FunctionalInterface
    private interface Content {

        void writeTo(Path folder) throws IOException;
    }

    static List<Attack> all() {
        return List.of(
                odd("NestedParentheses", "attack 68: does not compile — parentheses nested so deeply that the compiler runs out of stack",
                        folder -> Trees.write(folder, FILE, member("long nested() { return " + "(".repeat(NESTING) + "1" + ")".repeat(NESTING) + "; }"))),
                odd("MethodTooLarge", "attack 73: does not compile — a method larger than a class file can hold",
                        folder -> Trees.write(folder, FILE, member("void large() { int i = 0; " + "i += 70_000; ".repeat(STATEMENTS) + "}"))),
                odd("Latin1", "attack 71: no points — bytes that are not UTF-8",
                        folder -> Trees.write(folder, FILE, ("// café\n" + RIGHT).getBytes(StandardCharsets.ISO_8859_1))),
                odd("FileTooLarge", "attack own: no points — a source file of a megabyte",
                        folder -> Trees.write(folder, FILE, RIGHT + "/*" + " ".repeat(1_000_000) + "*/")),
                odd("SavedOnWindows", "attack 72: full points — a byte-order mark and CR LF, as an honest student's editor writes them",
                        folder -> Trees.write(folder, FILE, "\uFEFF" + RIGHT.replace("\n", "\r\n"))),
                odd("LinkToTheAnswer", "attack 84: no points — a symbolic link in the place of the file, to a right one elsewhere", folder -> {
                    Trees.write(folder, "elsewhere/Answer.txt", RIGHT);
                    Files.createDirectories(folder.resolve(BESIDE));
                    Files.createSymbolicLink(folder.resolve(FILE), folder.resolve("elsewhere/Answer.txt"));
                }),
                odd("LinkedFolder", "attack 84: no points — the exercise's folder is a symbolic link to one elsewhere", folder -> {
                    Trees.write(folder, "elsewhere/HitCounter.java", RIGHT);
                    Files.createDirectories(folder.resolve("threadwork"));
                    Files.createSymbolicLink(folder.resolve("threadwork/ex06race"), folder.resolve("elsewhere"));
                }),
                odd("LinkInACircle", "attack 84: full points — a link to the folder that holds it, beside a right file", folder -> {
                    Trees.write(folder, FILE, RIGHT);
                    Files.createSymbolicLink(folder.resolve(BESIDE + "again"), folder);
                }),
                odd("OddNames", "attack 86, 88: full points — names that mean something to a system or a compiler, beside a right file", folder -> {
                    Trees.write(folder, FILE, RIGHT);
                    for (String name : List.of("CON.java", "@args.java", "-Xplugin.java", "Hit Counter.java", "$(id).java", "a;b.java", "Hit\u202eretnuoC.java")) {
                        Trees.write(folder, BESIDE + name, "this is no Java");
                    }
                }),
                odd("CompiledElsewhere", "attack 87: no points at " + LOST + " — class files and archives beside a wrong source", folder -> {
                    Trees.write(folder, FILE, WRONG);
                    for (String name : List.of("HitCounter.class", "lib.jar", "META-INF/MANIFEST.MF")) {
                        Trees.write(folder, BESIDE + name, new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});
                    }
                }),
                odd("MavenOfItsOwn", "attack 76, 77: no points at " + LOST + " — a build of its own around a wrong source", folder -> {
                    Trees.write(folder, FILE, WRONG);
                    Trees.write(folder, "pom.xml", "<project><properties><skipTests>true</skipTests></properties></project>");
                    Trees.write(folder, ".mvn/extensions.xml", "<extensions/>");
                    Trees.write(folder, ".mvn/jvm.config", "-javaagent:agent.jar");
                    Trees.write(folder, ".mvn/maven.config", "-DskipTests");
                    Trees.write(folder, "threadwork.cmd", "exit 0");
                }),
                odd("Deep", "attack own: full points — a tree three hundred folders deep beside a right file", folder -> {
                    Trees.write(folder, FILE, RIGHT);
                    Trees.write(folder, "d/".repeat(300) + "End.java", "this is no Java");
                }));
    }

    private static Attack odd(String name, String claim, Content content) {
        return Attack.of(name, claim, EXERCISE, folder -> {
            content.writeTo(folder);
            return folder;
        });
    }

    private static String member(String member) {
        return RIGHT.substring(0, RIGHT.lastIndexOf('}')) + "    " + member + "\n}\n";
    }
}

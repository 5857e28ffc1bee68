package threadwork.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Small programs whose verdict is known, written by people who had not seen the explorer. Each has a static method
 * {@code scenario()}; a wrong one says in its first line what is to be found: {@code // finds: RACE — why}, one that uses what
 * the explorer does not follow says {@code // refused: what}.
 */
final class Corpus {

    private static final Path SOURCES = Path.of("src/test/java");
    private static final String REFUSED = "// refused: ";
    private static final Pattern FINDS = Pattern.compile("// finds: (?<kind>[A-Z]+) — .+");

    /**
     * @param finds   empty for a right one
     * @param refused what of it the explorer does not follow, or empty
     */
    record Program(String type, String finds, String refused) {

        String name() {
            return type.substring(type.indexOf("corpus.") + "corpus.".length());
        }

        Exploration explore(Options options) {
            return new Explorer(Corpus.class.getClassLoader(), Corpus::classFile).explore(type, "scenario", options);
        }
    }

    private Corpus() {
    }

    static List<Program> right() {
        return programs("right");
    }

    static List<Program> wrong() {
        return programs("wrong");
    }

    private static List<Program> programs(String kind) {
        Path folder = SOURCES.resolve("threadwork/explore/corpus").resolve(kind);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java")).sorted()
                    .map(Corpus::program).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program program(Path file) {
        String type = SOURCES.relativize(file).toString().replace(".java", "").replace(file.getFileSystem().getSeparator(), ".");
        try (Stream<String> lines = Files.lines(file)) {
            String first = lines.findFirst().orElse("");
            Matcher finds = FINDS.matcher(first);
            return new Program(type, finds.matches() ? finds.group("kind") : "", first.startsWith(REFUSED) ? first.substring(REFUSED.length()) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] classFile(String name) {
        if (!name.startsWith("threadwork.explore.corpus.")) {
            return null;
        }
        try (InputStream in = Corpus.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

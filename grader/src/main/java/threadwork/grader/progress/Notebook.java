package threadwork.grader.progress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import threadwork.grader.intake.Fingerprint;
import threadwork.grader.model.Check;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Score;
import threadwork.grader.model.SourceFile;
import threadwork.grader.report.WholeFile;

/**
 * The file that remembers, {@code .threadwork/progress.json} in the clone; git ignores it. A student may edit or delete it, for
 * nothing is graded by it: what cannot be read counts as nothing. Two commands that write at once lose what one of them
 * remembered, never the file.
 */
public final class Notebook {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RESULTS = "results";
    private static final String HINTS = "hints";

    private final Path file;

    /** @param folder where it is kept, such as {@code .threadwork}; made when something is first written */
    public Notebook(Path folder) {
        file = folder.resolve("progress.json");
    }

    /** What the checks gave when they last ran on exactly these sources; nothing if either has changed since. */
    public Optional<Score> score(Exercise exercise, List<SourceFile> sources) {
        JsonNode result = read().path(RESULTS).path(exercise.id());
        boolean holds = result.path("of").asText().equals(digest(exercise, sources)) && result.path("earned").isInt();
        return holds ? Optional.of(new Score(result.path("earned").asInt(), exercise.points())) : Optional.empty();
    }

    /**
     * Remembers what all checks of an exercise gave.
     *
     * @throws IOException if it cannot be written
     */
    public void remember(Exercise exercise, List<SourceFile> sources, Score score) throws IOException {
        ObjectNode all = read();
        all.withObject("/" + RESULTS).putObject(exercise.id()).put("of", digest(exercise, sources)).put("earned", score.earned());
        write(all);
    }

    /** How many hints were shown, from 0. */
    public int hints(String exercise) {
        return Math.max(0, read().path(HINTS).path(exercise).asInt());
    }

    /**
     * Remembers how many hints were shown.
     *
     * @throws IOException if it cannot be written
     */
    public void hints(String exercise, int shown) throws IOException {
        ObjectNode all = read();
        all.withObject("/" + HINTS).put(exercise, shown);
        write(all);
    }

    private ObjectNode read() {
        try {
            if (JSON.readTree(file.toFile()) instanceof ObjectNode all && isObject(all, RESULTS) && isObject(all, HINTS)) {
                return all;
            }
        } catch (IOException notThereOrNotOurs) {
            // Nothing is remembered then.
        }
        return JSON.createObjectNode();
    }

    private static boolean isObject(ObjectNode all, String name) {
        return !all.has(name) || all.get(name).isObject();
    }

    private void write(ObjectNode all) throws IOException {
        Files.createDirectories(file.getParent());
        WholeFile.write(file, all.toPrettyString() + "\n");
    }

    /** Of the sources and of the rubric: points that other checks gave say nothing about these. */
    private static String digest(Exercise exercise, List<SourceFile> sources) {
        Fingerprint all = new Fingerprint();
        sources.forEach(source -> all.add(source.path(), source.text().getBytes(StandardCharsets.UTF_8)));
        exercise.checks().forEach(check -> all.add(check.id(), rubric(check)));
        return all.hex();
    }

    private static byte[] rubric(Check check) {
        return (check.kind() + " " + check.points()).getBytes(StandardCharsets.UTF_8);
    }
}

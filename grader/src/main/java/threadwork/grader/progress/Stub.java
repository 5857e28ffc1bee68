package threadwork.grader.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.SourceFile;
import threadwork.grader.report.WholeFile;

/**
 * The files of an exercise that a student writes, as they were handed out. They come with the grader, so it takes no git; but
 * the grader may have been built again after the student had begun, and then what it took for the stub is the student's work.
 */
public record Stub(String exercise, List<SourceFile> files) {

    /** What every gap of a stub throws. */
    private static final String GAP = "UnsupportedOperationException(\"TODO";

    public Stub {
        files = List.copyOf(files);
    }

    /** As the grader has it. */
    public static Stub of(Stubs stubs, String exercise) {
        return new Stub(exercise, stubs.files().get(exercise).stream().filter(file -> stubs.isTheStudents(exercise, file.path())).toList());
    }

    /** Whether there still is a gap to fill. */
    public boolean hasGap() {
        return files.stream().anyMatch(file -> file.text().contains(GAP));
    }

    /**
     * Whether there is anything to put back.
     *
     * @param sources the student's source root
     * @throws IOException if a file cannot be read
     */
    public boolean isInPlace(Path sources) throws IOException {
        for (SourceFile file : files) {
            Path place = sources.resolve(file.path());
            byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
            if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) || !Arrays.equals(Files.readAllBytes(place), text)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Keeps the student's files aside, then puts the stub's in their place.
     *
     * @param aside a folder of its own for what there was; is created if there was anything
     * @return the files that were kept
     * @throws IOException if a file cannot be kept, in which case nothing was put back, or cannot be written
     */
    public List<Path> putBack(Path sources, Path aside) throws IOException {
        List<Path> kept = new ArrayList<>();
        for (SourceFile file : files) {
            Path place = sources.resolve(file.path());
            if (Files.exists(place)) {
                Files.createDirectories(aside);
                kept.add(Files.copy(place, aside.resolve(place.getFileName().toString())));
            }
        }
        for (SourceFile file : files) {
            Path place = sources.resolve(file.path());
            Files.createDirectories(place.getParent());
            WholeFile.write(place, file.text());
        }
        return kept;
    }
}

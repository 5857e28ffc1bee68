package threadwork.grader.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import threadwork.grader.model.SourceFile;

/**
 * The exercises as they were handed out.
 *
 * @param files every source file, by exercise id
 */
public record Stubs(SortedMap<String, List<SourceFile>> files) {

    /** A file whose text says this is given: it is restored, whatever a submission holds in its place. */
    static final String GIVEN = "Given with the exercise";

    /** The stubs that travel with this grader. */
    public static Stubs ofThisKit() {
        SortedMap<String, List<SourceFile>> files = new TreeMap<>();
        Kit.files("stubs/threadwork").forEach((path, bytes) -> {
            if (path.endsWith(".java")) {
                String exercise = path.substring(0, path.indexOf('/'));
                String text = new String(bytes, StandardCharsets.UTF_8);
                files.computeIfAbsent(exercise, id -> new ArrayList<>()).add(new SourceFile("threadwork/" + path, text));
            }
        });
        return new Stubs(files);
    }

    /** Whether a file of this path is one that the student writes. */
    public boolean isTheStudents(String exercise, String path) {
        return files.getOrDefault(exercise, List.of()).stream().anyMatch(stub -> stub.path().equals(path) && !given(stub));
    }

    /** The path of each file that a student writes, to be found by that path in capital or small letters. */
    public SortedMap<String, String> students() {
        SortedMap<String, String> paths = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        files.values().forEach(stubs -> stubs.stream().filter(stub -> !given(stub)).forEach(stub -> paths.put(stub.path(), stub.path())));
        return paths;
    }

    /** Whether the kit hands this file out. */
    public boolean has(String exercise, String path) {
        return files.getOrDefault(exercise, List.of()).stream().anyMatch(stub -> stub.path().equals(path));
    }

    /** All sources of an exercise: the submission's where it has them, the stub's elsewhere. */
    public List<SourceFile> completedBy(String exercise, Map<String, List<SourceFile>> submitted) {
        SortedMap<String, SourceFile> sources = new TreeMap<>();
        files.getOrDefault(exercise, List.of()).forEach(stub -> sources.put(stub.path(), stub));
        submitted.getOrDefault(exercise, List.of()).stream().filter(own -> isTheStudents(exercise, own.path()))
                .forEach(own -> sources.put(own.path(), own));
        return List.copyOf(sources.values());
    }

    private static boolean given(SourceFile stub) {
        return stub.path().endsWith("/package-info.java") || stub.text().contains(GIVEN);
    }
}

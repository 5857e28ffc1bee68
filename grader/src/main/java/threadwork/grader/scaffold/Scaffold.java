package threadwork.grader.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import threadwork.grader.kit.Kit;

/**
 * A small exercise that compiles and can be checked: stub, README, hints, solution, checks, one right and one wrong submission.
 * What is missing until it is a real one, the contributor rules say.
 */
public final class Scaffold {

    private static final String TEMPLATES = "threadwork/grader/scaffold";

    private final Map<String, String> gaps;

    /**
     * @param id      such as {@code ex21tally}
     * @param number  that the id begins with
     * @param type    the name of its class
     * @param title   a few words
     * @param concept one sentence
     */
    public Scaffold(String id, int number, String type, String title, String concept) {
        gaps = Map.of("{id}", id, "{number}", String.valueOf(number), "{Type}", type, "{title}", title, "{concept}", concept);
    }

    /** The texts, by path from the kit's top folder. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        Kit.files(TEMPLATES).forEach((path, bytes) -> {
            if (!path.endsWith(".class")) {
                files.put(filled(path), filled(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return files;
    }

    /**
     * Writes them all, or none.
     *
     * @return what was written
     * @throws FileAlreadyExistsException naming a file that is there already
     * @throws IOException                if one cannot be written
     */
    public List<Path> writeTo(Path root) throws IOException {
        SortedMap<String, String> files = files();
        for (String path : files.keySet()) {
            if (Files.exists(root.resolve(path))) {
                throw new FileAlreadyExistsException(path);
            }
        }
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                written.add(path);
                Files.writeString(path, file.getValue());
            }
        } catch (IOException failure) {
            for (Path path : written) {
                Files.deleteIfExists(path);
            }
            throw failure;
        }
        return written;
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            filled = filled.replace(gap.getKey(), gap.getValue());
        }
        return filled;
    }
}

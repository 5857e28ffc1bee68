package threadwork.grader.allow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import threadwork.grader.model.SourceFile;

/** The lines of an exercise's source files, for what a class file does not say. */
final class Sources {

    /** What a line begins with in which a name proves nothing. */
    private static final Pattern ASIDE = Pattern.compile("\\s*(import\\b|//|/\\*|\\*).*");

    private final String folder;
    private final Map<String, List<String>> lines = new HashMap<>();

    /** @param folder that they all are in, such as {@code threadwork/ex06race/} */
    Sources(String folder, List<SourceFile> files) {
        this.folder = folder;
        files.forEach(file -> lines.put(file.path(), file.text().lines().toList()));
    }

    /** @param file its name, as class files tell it */
    String path(String file) {
        return folder + file;
    }

    /** @return without the space around it; empty where there is no such line */
    String line(String path, int number) {
        List<String> all = lines.getOrDefault(path, List.of());
        return number >= 1 && number <= all.size() ? all.get(number - 1).strip() : "";
    }

    /** The first line that has this word in it, code before imports; 0 if there is none, as where it was not spelled out. */
    int find(String path, String word) {
        List<String> all = lines.getOrDefault(path, List.of());
        Pattern pattern = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
        int aside = 0;
        for (int i = 0; i < all.size() && !word.isEmpty(); i++) {
            if (pattern.matcher(all.get(i)).find()) {
                if (!ASIDE.matcher(all.get(i)).matches()) {
                    return i + 1;
                }
                aside = aside == 0 ? i + 1 : aside;
            }
        }
        return aside;
    }
}

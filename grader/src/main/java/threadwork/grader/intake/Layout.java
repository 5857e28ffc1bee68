package threadwork.grader.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a submission the source root is.
 *
 * @param root what stands before {@code threadwork/exNN…/}, such as {@code exercises/src/main/java/}
 */
record Layout(String root) {

    private static final Pattern SOURCE = Pattern.compile("(?<root>(?:.*/)?)(?<source>threadwork/[^/].*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String CLONE = "exercises/src/main/java/";

    /**
     * Looks for files of exercises.
     *
     * @param wanted tells whether a path below a source root is one
     * @return nothing if there is none
     * @throws BadSubmission if they are in several places, and none of those is a clone's
     */
    static Optional<Layout> of(Set<String> names, Predicate<String> wanted, Path path) throws BadSubmission {
        SortedMap<String, String> roots = new TreeMap<>();
        for (String name : names) {
            Matcher source = SOURCE.matcher(name);
            if (!isAside(name) && source.matches() && wanted.test(source.group("source"))) {
                roots.put(source.group("root"), name);
            }
        }
        List<String> clones = roots.keySet().stream().filter(root -> root.endsWith(CLONE)).toList();
        if (clones.size() == 1) {
            return Optional.of(new Layout(clones.get(0)));
        }
        if (roots.size() > 1) {
            throw new BadSubmission(path + " holds exercises in several places: "
                    + String.join(", ", roots.values().stream().limit(3).map(Names::shown).toList()) + (roots.size() > 3 ? ", …" : "."), "Name one of them.");
        }
        return roots.isEmpty() ? Optional.empty() : Optional.of(new Layout(roots.firstKey()));
    }

    /** The path below the source root, such as {@code threadwork/ex06race/HitCounter.java}; nothing for what is elsewhere. */
    Optional<String> source(String name) {
        if (isAside(name) || !name.startsWith(root)) {
            return Optional.empty();
        }
        String source = name.substring(root.length());
        return SOURCE.matcher(source).matches() ? Optional.of(source) : Optional.empty();
    }

    /** What stands before the folders of a clone, or else the source root. */
    String project() {
        return root.endsWith(CLONE) ? root.substring(0, root.length() - CLONE.length()) : root;
    }

    /** Whether it lies in a folder that is not entered; zips and commits list what is in those too. */
    private static boolean isAside(String name) {
        String[] folders = name.split("/");
        // The first may be the folder that was named, and whoever named it means it.
        return Arrays.stream(folders, Math.min(1, folders.length), Math.max(1, folders.length - 1)).anyMatch(Entries::isNotEntered)
                || folders.length > 0 && folders[0].equals("__MACOSX");
    }
}

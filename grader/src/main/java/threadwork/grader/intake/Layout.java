package threadwork.grader.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a submission the source root is.
 *
 * @param root  what stands before {@code threadwork/exNN…/}, such as {@code exercises/src/main/java/}
 * @param names the entries of the exercises below that root
 */
record Layout(String root, List<String> names) {

    private static final Pattern SOURCE = Pattern.compile("(?<root>(?:.*/)?)threadwork/(?<exercise>ex\\d\\d[a-z0-9]*)/[^/]+\\.java");
    private static final String CLONE = "exercises/src/main/java/";

    /** @throws BadSubmission if it holds several source roots and none is that of a clone's exercises */
    static Layout of(SortedSet<String> names, Path path) throws BadSubmission {
        SortedMap<String, List<String>> byRoot = new TreeMap<>();
        for (String name : names) {
            Matcher source = SOURCE.matcher(name);
            if (source.matches()) {
                byRoot.computeIfAbsent(source.group("root"), root -> new ArrayList<>()).add(name);
            }
        }
        if (byRoot.isEmpty()) {
            return new Layout("", List.of());
        }
        String root = theOne(byRoot, path);
        return new Layout(root, byRoot.get(root));
    }

    private static String theOne(SortedMap<String, List<String>> byRoot, Path path) throws BadSubmission {
        if (byRoot.size() == 1) {
            return byRoot.firstKey();
        }
        List<String> clones = byRoot.keySet().stream().filter(root -> root.endsWith(CLONE)).toList();
        if (clones.size() == 1) {
            return clones.get(0);
        }
        throw new BadSubmission(path + " holds exercises in several places: " + String.join(", ", byRoot.keySet()) + ".",
                "Name one of them.");
    }

    /** The path below the source root, such as {@code threadwork/ex06race/HitCounter.java}. */
    String source(String name) {
        return name.substring(root.length());
    }

    static String exercise(String source) {
        return source.split("/")[1];
    }
}

package threadwork.grader.allow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of the JDK a submission may name. The form is told in the list's own first lines. */
final class AllowList {

    private static final String ALL = "*";
    private static final String EXCEPT = "!";

    private final Map<String, Set<String>> members = new HashMap<>();

    private AllowList() {
    }

    /** The course's list, and what the checks of this exercise add to it in an {@code allow-list.txt} beside them. */
    static AllowList of(String exercise) {
        AllowList list = new AllowList();
        list.read("/threadwork/grader/allow/allow-list.txt");
        list.read("/threadwork/checks/" + exercise + "/allow-list.txt");
        return list;
    }

    /** Internal names of the classes that may be named, in whatever version of the JDK they are. */
    Set<String> types() {
        return members.keySet();
    }

    /** Whether the class may be named at all. */
    boolean allows(String type) {
        return members.containsKey(type);
    }

    /** @param member of the class that declares it */
    boolean allows(Named member) {
        Set<String> words = members.getOrDefault(member.owner(), Set.of());
        return !words.contains(EXCEPT + member.name()) && (words.contains(ALL) || words.contains(member.name())
                || words.contains(member.name() + member.descriptor().substring(0, member.descriptor().indexOf(')') + 1)));
    }

    private void read(String resource) {
        try (InputStream in = AllowList.class.getResourceAsStream(resource)) {
            if (in != null) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        List<String> words = List.of(line.split(" "));
        members.computeIfAbsent(words.get(0).replace('.', '/'), type -> new HashSet<>()).addAll(words.subList(1, words.size()));
    }
}

package threadwork.grader.progress;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import threadwork.grader.kit.Kit;

/** The hints of an exercise, the smallest first. */
public record Hints(List<String> texts) {

    private static final String HEADING = "(?m)^## Hint \\d+\\s*$";

    public Hints {
        texts = List.copyOf(texts);
    }

    /** Those that travel with the kit, from {@code hints.md} beside the stub. */
    public static Hints of(String exercise) {
        byte[] page = Kit.files("stubs/threadwork/" + exercise).get("hints.md");
        return page == null ? new Hints(List.of()) : in(new String(page, StandardCharsets.UTF_8));
    }

    /** What stands below each {@code ## Hint N}. */
    static Hints in(String page) {
        List<String> parts = new ArrayList<>(Arrays.asList(page.split(HEADING, -1)));
        return new Hints(parts.subList(1, parts.size()).stream().map(String::strip).toList());
    }

    /**
     * The next one as lines to show: a heading, its text, and whether there are more.
     *
     * @param shown how many were shown before; once there are no more, all are shown again
     */
    public List<String> after(int shown) {
        List<String> lines = new ArrayList<>();
        if (texts.isEmpty()) {
            return List.of("There are no hints for this exercise; its README has the idea.");
        }
        int first = shown >= texts.size() ? 0 : shown;
        int last = shown >= texts.size() ? texts.size() : shown + 1;
        for (int i = first; i < last; i++) {
            lines.add("Hint " + (i + 1) + " of " + texts.size());
            lines.add("");
            texts.get(i).lines().map(line -> ("  " + line).stripTrailing()).forEach(lines::add);
            lines.add("");
        }
        int left = texts.size() - shown - 1;
        lines.add(left > 0 ? "Ask again for a bigger one (" + left + " left)." : shown >= texts.size() ? "These are all; there are no more."
                : "This was the last one.");
        return lines;
    }
}

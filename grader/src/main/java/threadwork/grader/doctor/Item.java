package threadwork.grader.doctor;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that the grader needs or can use.
 *
 * @param name    in a word
 * @param found   what there is, in a line
 * @param next    what to do about it, in lines; empty if nothing need be done
 * @param missing whether the grader cannot work so
 */
public record Item(String name, String found, String next, boolean missing) {

    private static final int NAME = 10;

    static Item fine(String name, String found) {
        return new Item(name, found, "", false);
    }

    /** Its lines: the name in a column of its own, what is found, and below it what to do. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%-" + NAME + "s", name) + (missing ? "MISSING: " : "") + found);
        next.lines().forEach(line -> lines.add((" ".repeat(NAME) + line).stripTrailing()));
        return lines;
    }
}

package threadwork.grader.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Source that a person reads in another way than the compiler: characters that reorder or hide text, and letters that look
 * like others. Known as Trojan Source (CVE-2021-42574 and CVE-2021-42694). It changes nothing for the compiler, so it is told
 * and never judged: text in Arabic or Hebrew may hold such characters for good reasons.
 */
final class Disguises {

    private static final int MOST = 20;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");
    /** Cyrillic and Greek letters, and the Latin ones that they look like in most fonts. */
    private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιν";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxhdqwABEZHIKMNOPTYXoiv";

    private final List<String> warnings = new ArrayList<>();

    /** At most twenty, each with file and line. */
    List<String> warnings() {
        return warnings;
    }

    void lookAt(String source, String text) {
        if (text.chars().allMatch(c -> c < 128)) {
            return;
        }
        String[] lines = text.split("\n");
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < lines.length; i++) {
            Matcher words = WORD.matcher(lines[i]);
            while (words.find()) {
                seen.putIfAbsent(words.group(), i + 1);
            }
        }
        for (int i = 0; i < lines.length && warnings.size() < MOST; i++) {
            unseen(source, i + 1, lines[i]);
        }
        seen.forEach((word, line) -> lookAlike(source, line, word, seen.keySet()));
    }

    private void unseen(String source, int line, String text) {
        Matcher found = UNSEEN.matcher(text);
        if (found.find()) {
            warnings.add(String.format("%s, line %d: the invisible character U+%04X (%s) can make text read differently from what is compiled.",
                    source, line, found.group().codePointAt(0), Character.getName(found.group().codePointAt(0))));
        }
    }

    private void lookAlike(String source, int line, String word, Set<String> seen) {
        String latin = inLatin(word);
        boolean mixed = word.chars().anyMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
        boolean besides = latin.length() > 1 && latin.chars().allMatch(c -> c < 128) && seen.contains(latin);
        if (!latin.equals(word) && (mixed || besides) && warnings.size() < MOST) {
            warnings.add(String.format("%s, line %d: the word %s is spelled with letters of another alphabet that look Latin; it is not %s.",
                    source, line, Names.shown(word), Names.shown(latin)));
        }
    }

    private static String inLatin(String word) {
        StringBuilder latin = new StringBuilder(word);
        for (int i = 0; i < latin.length(); i++) {
            int at = FOREIGN.indexOf(latin.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        return latin.toString();
    }
}

package threadwork.grader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import threadwork.grader.intake.Fingerprint;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Verdict;

/**
 * Says which failure to show again. Nothing has to be kept for it: the explorer's search is the same each time, and all
 * random inputs follow from the seed. So the same check on the same files with the same seed meets the same schedule or input.
 *
 * @param exercise such as {@code ex06race}
 * @param check    the beginning of a digest of the check's name, which is too long to be typed
 * @param seed     of the run that failed
 * @param files    the beginning of a digest of the files that it ran on
 */
public record ReplayId(String exercise, String check, long seed, String files) {

    private static final Pattern FORM = Pattern.compile("(?<exercise>[a-z][a-z0-9]*)-(?<check>[0-9a-f]{4})-(?<seed>[0-9a-z]{1,13})-(?<files>[0-9a-f]{8})");
    private static final Set<Verdict> WORTH_IT = Set.of(Verdict.FAILED, Verdict.TIMED_OUT, Verdict.INCONCLUSIVE, Verdict.GRADER_ERROR);

    /** The id of a result; nothing for one that passed, or whose check did not run. */
    static Optional<ReplayId> of(CheckResult result, long seed, String files) {
        boolean ran = WORTH_IT.contains(result.verdict()) && result.seconds() > 0;
        return ran ? Optional.of(new ReplayId(result.check().exercise(), digest(result.check()), seed, files)) : Optional.empty();
    }

    /** What {@link #toString} gives; nothing if it cannot be that. */
    public static Optional<ReplayId> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        try {
            return form.matches() ? Optional.of(new ReplayId(form.group("exercise"), form.group("check"),
                    Long.parseUnsignedLong(form.group("seed"), Character.MAX_RADIX), form.group("files"))) : Optional.empty();
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    /** Whether it is about this check, among those of its exercise. */
    public boolean isAbout(Check candidate) {
        return candidate.exercise().equals(exercise) && digest(candidate).equals(check);
    }

    /** Whether these are the files that it is about. */
    public boolean isOf(List<SourceFile> sources) {
        return files(sources).equals(files);
    }

    static String files(List<SourceFile> sources) {
        Fingerprint all = new Fingerprint();
        sources.forEach(source -> all.add(source.path(), source.text().getBytes(StandardCharsets.UTF_8)));
        return all.hex().substring(0, 8);
    }

    private static String digest(Check check) {
        Fingerprint name = new Fingerprint();
        name.add(check.name(), new byte[0]);
        return name.hex().substring(0, 4);
    }

    @Override
    public String toString() {
        return exercise + "-" + check + "-" + Long.toUnsignedString(seed, Character.MAX_RADIX) + "-" + files;
    }
}

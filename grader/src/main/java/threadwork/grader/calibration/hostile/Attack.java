package threadwork.grader.calibration.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A submission that is up to no good.
 *
 * @param rows     the kinds of attack that it is one of, by their numbers in the list of kinds; or {@code own}
 * @param must     what must come of it
 * @param open     whether it is known that something else comes of it, as yet
 * @param exercise the one that is judged
 * @param recipe   how to make it
 */
record Attack(String name, String rows, Must must, boolean open, String exercise, Recipe recipe) {

    private static final Pattern CLAIM = Pattern.compile("(?<open>open )?attack (?<rows>own|\\d+(?:, \\d+)*): (?<must>[^—]+?) — .+");

    /** Makes a submission. */
    @FunctionalInterface
    interface Recipe {

        /**
         * @param folder exists and is empty
         * @return what is handed in: the folder, or an archive in it
         */
        Path make(Path folder) throws IOException;
    }

    /**
     * @param claim such as {@code attack 12: no points at this_check — why it might work}; it begins with {@code open} where the
     *              grader does not yet do what it says
     * @throws IllegalArgumentException if it is not of that form
     */
    static Attack of(String name, String claim, String exercise, Recipe recipe) {
        Matcher said = CLAIM.matcher(claim);
        if (!said.matches()) {
            throw new IllegalArgumentException(name + " does not say 'attack <rows>: <verdict> — why'");
        }
        return new Attack(name, said.group("rows"), Must.parse(said.group("must")), said.group("open") != null, exercise, recipe);
    }
}

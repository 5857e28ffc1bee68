package threadwork.grader.probe.scene;

import java.util.Arrays;

/**
 * What came back from a call, as text: so the answers of a student's object and of a model that was loaded by another class
 * loader can be compared, and a {@code long} equals an {@code int}.
 *
 * @param words  {@code returned}, {@code returned 3}, {@code threw IllegalStateException}
 * @param thrown or null
 */
public record Answer(String words, Exception thrown) {

    /** Returned by calls that return nothing. */
    static final Object NOTHING = new Object();

    /** Makes the call, and takes what it returns or throws for its answer; not errors, which are no answers. */
    static <T> Answer of(Spec.Ask<T> call, T object) {
        try {
            Object returned = call.of(object);
            return new Answer(returned == NOTHING ? "returned" : "returned " + text(returned), null);
        } catch (Spec.MustWait wait) {
            throw wait;
        } catch (Exception thrown) {
            return new Answer("threw " + thrown.getClass().getSimpleName(), thrown);
        }
    }

    static String text(Object value) {
        if (value instanceof CharSequence) {
            return "\"" + value + "\"";
        }
        String listed = Arrays.deepToString(new Object[] {value});
        return listed.substring(1, listed.length() - 1);
    }
}

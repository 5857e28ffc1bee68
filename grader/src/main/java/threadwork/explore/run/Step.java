package threadwork.explore.run;

/**
 * One step of a traced execution.
 *
 * @param thread its name
 * @param action in words: {@code reads}, {@code writes}, {@code locks}, {@code waits for} …
 * @param object a name that is the same in every replay, or empty
 * @param value  what was read or written, or empty
 * @param site   where in the student's or the scenario's code, or null
 */
public record Step(String thread, String action, String object, String value, Site site) {

    @Override
    public String toString() {
        return thread + ": " + action + (object.isEmpty() ? "" : " " + object) + (value.isEmpty() ? "" : " = " + value)
                + (site == null ? "" : " (" + site.place() + ")");
    }
}

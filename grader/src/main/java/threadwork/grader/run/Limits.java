package threadwork.grader.run;

import threadwork.grader.model.Kind;

/**
 * How much of its own time a child may take before it is ended; a right submission takes less than a tenth.
 *
 * @param quickSeconds    for one check of any kind but stress
 * @param stressSeconds   for one of stress, which samples for a while by design
 * @param exerciseSeconds for all checks of an exercise together
 */
public record Limits(long quickSeconds, long stressSeconds, long exerciseSeconds) {

    public static final Limits USUAL = new Limits(10, 30, 30);

    long seconds(Kind kind) {
        return kind == Kind.STRESS ? stressSeconds : quickSeconds;
    }
}

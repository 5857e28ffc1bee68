package threadwork.grader.run;

import threadwork.grader.model.Kind;

/**
 * How much of its own time a child may take for one check before it is ended; a right submission takes less than a tenth.
 *
 * @param quickSeconds  for all kinds but stress
 * @param stressSeconds for stress, which samples for a while by design
 */
public record Limits(long quickSeconds, long stressSeconds) {

    public static final Limits USUAL = new Limits(10, 30);

    long seconds(Kind kind) {
        return kind == Kind.STRESS ? stressSeconds : quickSeconds;
    }
}

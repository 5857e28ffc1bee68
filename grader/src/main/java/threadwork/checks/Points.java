package threadwork.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a test a check: a Jupiter {@code @Test}, a jqwik {@code @Property}, or a nested jcstress {@code @JCStressTest} class.
 * The name of the method is the claim. A nested class's name is turned into one: {@code TwoHitsAreBothCounted} becomes
 * {@code two_hits_are_both_counted}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Points {

    /** What the check is worth, at least 1. */
    int value();

    /** What is behind a failure, in one or two sentences to the student. */
    String why();

    /** What to do about it, in one or two sentences to the student. */
    String next();

    /**
     * Names of checks of the same exercise that must pass before this one is run. A rule about what must be absent needs
     * one, or an empty stub would earn its points.
     */
    String[] requires() default {};
}

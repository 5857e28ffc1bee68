package threadwork.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the check class of an exercise; the class's package names it: {@code threadwork.checks.ex06race} checks {@code threadwork.ex06race}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Exercise {

    /** Its place in the course, from 1. */
    int number();

    /** A few words, as in a table of contents. */
    String title();

    /** What a student learns, in one sentence. */
    String concept();
}

package threadwork.grader.model.evidence;

/** There is nothing but the text. */
public record None() implements Detail {
}

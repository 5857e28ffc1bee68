package threadwork.grader.compile;

/** What became of one exercise's sources. */
public sealed interface Compilation permits Compiled, DoesNotCompile {
}

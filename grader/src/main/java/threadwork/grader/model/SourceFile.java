package threadwork.grader.model;

/**
 * One Java source file.
 *
 * @param path below the source root, with forward slashes: {@code threadwork/ex06race/HitCounter.java}
 * @param text its contents, decoded
 */
public record SourceFile(String path, String text) {
}

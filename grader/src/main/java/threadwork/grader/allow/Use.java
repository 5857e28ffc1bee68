package threadwork.grader.allow;

/** @param line of the source that names it, or 0 where the class file does not say */
record Use(Named named, int line) {
}

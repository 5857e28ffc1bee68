/** Sources become class files, or the compiler's complaints; in a JVM of its own, which runs none of the student's code. */
package threadwork.grader.compile;

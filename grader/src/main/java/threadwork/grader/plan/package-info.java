/** The rubric, read from the class files of the checks before any student code runs. */
package threadwork.grader.plan;

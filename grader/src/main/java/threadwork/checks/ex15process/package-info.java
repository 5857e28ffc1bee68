/**
 * The rubric of exercise 15. Nothing of the student's runs in the JVM of these checks: {@code Subject} calls it in one of its
 * own, and what comes back are values, judged here.
 */
package threadwork.checks.ex15process;

/**
 * The rubric of exercise 16. Nothing of the student's runs in the JVM of these checks: {@code Subject} calls it in one of its
 * own; what the jobs do there, and what comes back, is looked at and judged here.
 */
package threadwork.checks.ex16workload;

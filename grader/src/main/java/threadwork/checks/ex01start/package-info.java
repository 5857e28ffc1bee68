/** The rubric of exercise 1: every task gets a thread. */
package threadwork.checks.ex01start;

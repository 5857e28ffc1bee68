/** The rubric of exercise 6: a counter that many threads share. */
package threadwork.checks.ex06race;

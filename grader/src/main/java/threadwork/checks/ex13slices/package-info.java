/** The rubric of exercise 13: every small case is tried, smallest first, so a failure shows the smallest that goes wrong. */
package threadwork.checks.ex13slices;

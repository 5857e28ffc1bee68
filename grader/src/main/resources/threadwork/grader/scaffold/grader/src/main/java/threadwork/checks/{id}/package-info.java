/** The rubric of exercise {number}. */
package threadwork.checks.{id};

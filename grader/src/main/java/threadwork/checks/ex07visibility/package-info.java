/** The rubric of exercise 7: what one thread writes and another must see, which schedules decide where real cores hide it. */
package threadwork.checks.ex07visibility;

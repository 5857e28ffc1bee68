/** The rubric of exercise 11: functions that count their calls, stand still, fail or ask again tell what a memo does with them. */
package threadwork.checks.ex11cache;

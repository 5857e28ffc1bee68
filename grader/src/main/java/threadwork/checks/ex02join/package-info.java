/** The rubric of exercise 2: results come home from threads. */
package threadwork.checks.ex02join;

/** Exercise 3: threads that wait at the same time. */
package threadwork.ex03sleep;

/** Exercise 6: many threads share one counter, and none of their hits is lost. */
package threadwork.ex06race;

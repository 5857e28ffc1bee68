/** Exercise 19: a task in the background that comes again and again. */
package threadwork.ex19periodic;

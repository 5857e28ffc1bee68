/** One execution of a scenario under a scheduler of our own: one thread runs at a time, and every step is seen. */
package threadwork.explore.run;

/** Exercise 13: more threads than CPUs, and who runs when. */
package threadwork.ex13slices;

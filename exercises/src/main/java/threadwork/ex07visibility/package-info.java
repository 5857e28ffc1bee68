/** Exercise 7: what one thread writes, the others are sure to see, whole and in time. */
package threadwork.ex07visibility;

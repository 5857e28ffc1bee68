/** Exercise 14: the lock of an interpreter, which its threads hand to each other. */
package threadwork.ex14gil;

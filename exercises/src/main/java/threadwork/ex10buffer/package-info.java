/** Exercise 10: hand things from thread to thread through a buffer with room for a few. */
package threadwork.ex10buffer;

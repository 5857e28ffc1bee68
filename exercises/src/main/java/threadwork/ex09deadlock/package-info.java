/** Exercise 9: take two locks at a time, and never wait in a circle. */
package threadwork.ex09deadlock;

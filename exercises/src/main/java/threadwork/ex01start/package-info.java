/** Exercise 1: start a thread for every task. */
package threadwork.ex01start;

/** Exercise 15: run a program in a process of its own, and never lose hold of it. */
package threadwork.ex15process;

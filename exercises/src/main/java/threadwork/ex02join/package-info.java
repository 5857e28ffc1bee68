/** Exercise 2: wait for threads, and bring their results home. */
package threadwork.ex02join;

/** Exercise 11: what is dear to compute is computed once, whoever asks and how many at a time. */
package threadwork.ex11cache;

/** Exercise 16: the same work, done one by one, by threads, by threads under a GIL, or by processes. */
package threadwork.ex16workload;

/** Exercise 12: n cores, and n threads that share a sum among them. */
package threadwork.ex12cores;

/** Exercise 8: guard an account with a lock that is always given back. */
package threadwork.ex08lock;

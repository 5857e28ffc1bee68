/** Checks exercise 8: a listener at a gate holds the account's lock, so who has to wait for it is no matter of timing. */
package threadwork.checks.ex08lock;

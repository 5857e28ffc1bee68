/** Checks exercise 9: every order of two or three transfers, and a ledger at which a transfer stands still with its accounts locked. */
package threadwork.checks.ex09deadlock;

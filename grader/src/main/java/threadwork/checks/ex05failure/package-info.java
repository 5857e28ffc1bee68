/** Checks exercise 5: what becomes of a team of tasks in every order of steps, in virtual time. */
package threadwork.checks.ex05failure;

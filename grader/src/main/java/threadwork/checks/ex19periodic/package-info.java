/** Checks exercise 19: every save has its moment in virtual time. */
package threadwork.checks.ex19periodic;

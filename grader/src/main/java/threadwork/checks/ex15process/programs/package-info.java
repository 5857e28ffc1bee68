/** The programs that a submission is asked to run: each does one thing, and ends when the check that wanted it does. */
package threadwork.checks.ex15process.programs;

/** The command: arguments in, exit code out. */
package threadwork.grader.cli;

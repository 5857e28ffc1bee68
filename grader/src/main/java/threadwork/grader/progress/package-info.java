/** What a student's clone remembers between commands: points, and hints that were shown; and the two commands that need no more than that, hint and reset. */
package threadwork.grader.progress;

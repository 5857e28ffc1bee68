/** Judges an exercise again each time one of its files is saved, by the same grader as {@code check}. */
package threadwork.grader.watch;

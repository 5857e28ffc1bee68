/** Stands for a student's package in the tests of the probes: its lines are shown, as those of an exercise would be. */
package threadwork.ex99probe;

/**
 * Checks exercise 20: runs the student's test, for real, on counters that hold its threads until they meet. Whether a wrong
 * counter goes wrong is then no matter of chance, and a test may loop as often as it likes: only the first moments are held. An exploration
 * of the test would decide the same, but not for loops of 100 000.
 */
package threadwork.checks.ex20testing;

/**
 * The kind <em>stress</em>: a JUnit Platform engine that drives the runners jcstress's annotation processor generates, inside
 * this JVM and without jcstress's own front end.
 */
package threadwork.grader.stress;

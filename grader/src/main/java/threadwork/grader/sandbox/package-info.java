/** What stands between a submission's JVM and the machine: the best that this machine has, found out by trying it. */
package threadwork.grader.sandbox;

/** The JVM that runs checks against a submission: it takes its work from the parent and answers on a channel of its own. */
package threadwork.grader.child;

/** Starting JVMs of our own, ending them with all that they started, and telling their own time from time they were kept waiting. */
package threadwork.grader.jvm;

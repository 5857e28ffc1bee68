/** What runs as a job, in the JVM that calls the student's code or in a process that this has started. */
package threadwork.checks.ex16workload.programs;

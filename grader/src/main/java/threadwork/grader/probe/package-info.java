/** What a check author may say: watched calls, gates, virtual time, JVMs of their own, failures in the student's terms. */
package threadwork.grader.probe;

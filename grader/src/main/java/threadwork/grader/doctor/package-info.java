/** What a machine has of what the grader needs, in words. */
package threadwork.grader.doctor;

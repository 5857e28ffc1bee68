/** Tells people and programs what a report says; knows the model only, and prints nothing of a student's unfiltered. */
package threadwork.grader.report;

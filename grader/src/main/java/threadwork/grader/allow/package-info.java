/** May this be run? Every reference in a submission's class files is looked up in a list of what a student's code may name. */
package threadwork.grader.allow;

/** May this be run? Every reference in a submission's class files is looked up in a list of what student's code may name; nothing is run. */
package threadwork.grader.allow;

/** The plan and a compiled submission become exactly one result per planned check, whatever the submission does. */
package threadwork.grader.run;

/** A folder, a zip or a commit becomes a submission: only the files that are the student's to write, decoded and checked. */
package threadwork.grader.intake;

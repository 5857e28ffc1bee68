/** Small programs, right and wrong, in place of a student's, and the states that stress them. */
package threadwork.grader.stress.samples;

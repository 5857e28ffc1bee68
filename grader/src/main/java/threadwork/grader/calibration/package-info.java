/** The grader graded: submissions whose right verdict is known, run many times. */
package threadwork.grader.calibration;

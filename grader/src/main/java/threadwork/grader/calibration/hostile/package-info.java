/** Attacks on the grader: submissions and archives made to score, to hang or to harm, and whether each gets the verdict it must get. */
package threadwork.grader.calibration.hostile;

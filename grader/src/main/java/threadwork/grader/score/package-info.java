/** Adds up: results to points, and what could not be judged to a request for a person. */
package threadwork.grader.score;
